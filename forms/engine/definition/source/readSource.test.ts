import { checked, findingsOf, withFields } from '../../../../tests/support/builders/findings'

const question = { id: 'nature', type: 'text', label: 'Nature' }
const right = JSON.stringify(withFields(question), null, 2)

/** The first finding as `line:column code`. */
function first(text: string): string | undefined {
  const [finding] = checked(text).findings
  return finding && `${finding.line}:${finding.column} ${finding.code}`
}

test('a definition that is right has no finding, whatever ends its lines', () => {
  expect(findingsOf(right)).toEqual([])
  expect(findingsOf(right.replaceAll('\n', '\r\n'))).toEqual([])
  expect(checked(right).procedure).toEqual(withFields(question))
})

test.each<[what: string, text: string, finding: string]>([
  ['nothing', '', '1:1 json.empty'],
  ['only white space', ' \n ', '1:1 json.empty'],
  ['a byte order mark', `\uFEFF${right}`, '1:1 json.mark'],
  ['words', 'bonjour', '1:1 json.word'],
  ['a file cut off', '{\n  "id": 1,\n  "title":\n', '4:1 json.truncated'],
  ['a text cut off', '{\n  "id": "nat', '2:9 json.openText'],
  ['a text over two lines', '{\n  "id": "na\nture"\n}', '2:9 json.openText'],
  ['a comma too many', '{\n  "id": 1,\n}', '2:10 json.trailingComma'],
  ['a comma too many in a list', '[1, 2, ]', '1:6 json.trailingComma'],
  ['a comma too few', '{\n  "id": 1\n  "title": 2\n}', '3:3 json.comma'],
  ['no colon', '{ "id" 1 }', '1:8 json.colon'],
  ['a key without quotation marks', '{ id: 1 }', '1:3 json.word'],
  ['single quotation marks', "{ 'id': 1 }", '1:3 json.quotes'],
  ['a comment', '{\n  // les champs\n  "id": 1\n}', '2:3 json.comment'],
  ['a comment between', '{ "id": /* ici */ 1 }', '1:9 json.comment'],
  ['not a number', '{ "min": NaN }', '1:10 json.word'],
  ['infinity', '{ "min": -Infinity }', '1:10 json.word'],
  ['a number beyond all', '{ "min": 1e999 }', '1:10 json.infinite'],
  ['half a number', '{ "min": 1. }', '1:10 json.number'],
  ['a wrong escape', '{ "id": "\\x41" }', '1:9 json.escape'],
  ['a tab in a text', '{ "id": "a\tb" }', '1:9 json.control'],
  ['something after the end', '{} {}', '1:4 json.after'],
  ['a lone surrogate', '{ "id": "\\ud800" }', '1:9 json.unstorable'],
  ['a null character', '{ "id": "\\u0000" }', '1:9 json.unstorable'],
  ['a key twice', '{\n  "id": 1,\n  "title": 2,\n  "id": 3\n}', '4:3 json.twice'],
])('%s is told where it stands', (_, text, finding) => {
  expect(first(text)).toBe(finding)
})

test('a key given twice names both places', () => {
  const [finding] = checked('{\n  "a": { "id": 1, "id": 2 }\n}').findings
  expect(finding).toMatchObject({ at: '/a/id', line: 2, column: 19 })
  expect(finding?.params).toEqual({ key: 'id', line: 2, column: 10 })
})

test('what is too large or too deep is refused before it is parsed', () => {
  expect(findingsOf(`"${'a'.repeat(1_000_000)}"`)).toEqual([' json.tooLarge'])
  expect(findingsOf(`"${'é'.repeat(500_000)}"`)).toEqual([' json.tooLarge'])
  expect(first('['.repeat(100_000))).toBe('1:21 json.tooDeep')
  expect(first(`${'['.repeat(20)}${']'.repeat(20)}`)).toBe('1:1 shape.kind')
  expect(first('{"a":'.repeat(100_000))).toBe('1:101 json.tooDeep')
})

test('two thousand and one fields are too many', () => {
  const fields = Array.from({ length: 2001 }, (_, index) => ({ ...question, id: `q${index}` }))
  expect(findingsOf(withFields(...fields))).toEqual(['/sections limit.fields'])
})

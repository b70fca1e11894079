import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDefinition, wordFinding } from '../../forms/engine/definition'
import { loadTypes } from '../../forms/fields'
import { fieldPages } from '../../server/procedures/fieldPages'
import { codeCell, page, textCell } from '../../server/procedures/fieldPages/cells'
import { conditionExamples } from '../../server/procedures/fieldPages/conditionExamples'
import { root } from '../../server/root'
import { aProcedure } from '../support/builders/forms'

const types = await loadTypes()
const pages = await fieldPages(types)

test.each([...pages])('%s is in step with its folder (if not: npm run forms -- docs)', (file, text) => {
  expect(readFileSync(join(root, file), 'utf8')).toBe(text)
})

test.each([...types.values()].map((type) => [type.type, type] as const))(
  'each condition that the page of %s gives as an example is right, and told in words',
  (name, type) => {
    const examples = conditionExamples(type)
    const questions = examples.map(({ condition }, index) => ({
      id: `question${index}`,
      type: 'text',
      label: `Question ${index}`,
      when: condition,
    }))
    const fields = [{ ...type.example.field, type: name }, ...questions]
    const source = JSON.stringify({ ...aProcedure(), sections: [{ id: 'page', title: 'Une page', fields }] })
    const errors = checkDefinition(source, types).findings.filter(({ severity }) => severity === 'error')
    expect(errors.map((finding) => wordFinding(finding, 'en'))).toEqual([])
    expect(examples.filter(({ words }) => words === '')).toEqual([])
  },
)

test('each refusal of a type is on its page', () => {
  for (const type of types.values()) {
    const text = pages.get(`forms/fields/${type.type}/README.md`)
    const codes = Object.keys(type.messages.fr).filter((code) => !/^(name|hint|label|yes$|no$)/.test(code))
    if (text !== undefined) expect(codes.filter((code) => !text.includes(`| \`${code}\` |`))).toEqual([])
  }
})

test.each([
  ['1\u202f234', '`1[U+202F]234`'],
  [' une ', '`␣une␣`'],
  ['une\ndeux', '`une\\ndeux`'],
  ['a|b', '`a\\|b`'],
  ['`', '`` ` ``'],
  ['e\u0301', '`e[U+0301]`'],
  ['👨‍👩‍👧‍👦', '`👨‍👩‍👧‍👦`'],
  ['', '(rien)'],
  ['a'.repeat(61), '`aaaaaaaaaaaa… (61 signes)`'],
])('%j is shown as %s', (text, cell) => {
  expect(codeCell(text)).toBe(cell)
})

test('a page is set as French is, but in code', () => {
  expect(page(['Ici : « oui » ; `a : b`', undefined, '```json\n"a ?"\n```'])).toBe(
    'Ici\u00a0: «\u00a0oui\u00a0»\u00a0; `a : b`\n\n```json\n"a ?"\n```\n',
  )
  expect(textCell('a|<b>\nc')).toBe('a\\|&lt;b><br>c')
})

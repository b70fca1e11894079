import fc from 'fast-check'
import { aForm, aQuestion } from '../../../tests/support/builders/forms'
import type { Field, Repetition } from '../../fields'
import { readCondition } from './readCondition'

const inside = aQuestion({ id: 'story' })
const incidents: Repetition = {
  id: 'incidents',
  type: 'repetition',
  label: 'Incidents',
  row: { name: 'incident', add: 'Ajouter' },
  fields: [
    { id: 'cost', type: 'money', label: 'Cost' },
    { id: 'story', type: 'text', label: 'Story' },
  ],
}
const here = aQuestion({ id: 'here' })
const fields: readonly Field[] = [
  { id: 'nature', type: 'choice', label: 'Nature', options: { delisting: 'D', fees: 'F' } },
  { id: 'kinds', type: 'multipleChoice', label: 'Kinds', options: { a: 'A', b: 'B' }, other: true },
  { id: 'again', type: 'choice', label: 'Again', options: { answer: 'kinds' } },
  { id: 'amount', type: 'money', label: 'Amount' },
  { id: 'born', type: 'date', label: 'Born' },
  { id: 'notice', type: 'yesNo', label: 'Notice' },
  { id: 'words', type: 'text', label: 'Words' },
  { id: 'house', type: 'address', label: 'House' },
  incidents,
  here,
  aQuestion({ id: 'below' }),
]

async function findingsOf(json: unknown, place: Field = here) {
  const form = await aForm({ applicant: 'company', fields })
  return readCondition(json, form.names.before(place)).findings
}

const refused: readonly (readonly [
  json: unknown,
  at: string,
  code: string,
  params?: Record<string, unknown>,
])[] = [
  ['nature', '', 'condition.notObject'],
  [null, '', 'condition.notObject'],
  [[], '', 'condition.notObject'],
  [{}, '', 'condition.empty'],
  [{ all: [] }, '/all', 'condition.empty'],
  [{ any: { nature: 'fees' } }, '/any', 'condition.notList', { word: 'any' }],
  [{ not: [{ nature: 'fees' }] }, '/not', 'condition.notObject'],
  [{ natur: 'fees' }, '/natur', 'condition.unknownName', { name: 'natur', nearest: 'nature' }],
  [{ 'a/b~c': 1 }, '/a~1b~0c', 'condition.unknownName', { name: 'a/b~c', nearest: '' }],
  [{ __proto__x: 1 }, '/__proto__x', 'condition.unknownName'],
  [{ below: 'a' }, '/below', 'condition.below', { name: 'below', definedAt: '/sections/0/fields/10' }],
  [{ here: 'a' }, '/here', 'condition.below', { name: 'here', definedAt: '/sections/0/fields/9' }],
  [
    { cost: 3 },
    '/cost',
    'condition.inRows',
    { name: 'cost', repetition: 'incidents', definedAt: '/sections/0/fields/8/fields/0' },
  ],
  [{ all: [{ nature: 'fees' }, { below: 'a' }] }, '/all/1/below', 'condition.below'],
  [{ kinds: 'a' }, '/kinds', 'condition.meantHas', { name: 'kinds', operator: 'has' }],
  [{ kinds: ['a', 'b'] }, '/kinds', 'condition.meantHas', { name: 'kinds', operator: 'hasAny' }],
  [{ kinds: { is: 'a' } }, '/kinds/is', 'condition.meantHas', { name: 'kinds', operator: 'has' }],
  [{ nature: { answer: 'again' } }, '/nature', 'condition.meantIs', { name: 'nature' }],
  [{ nature: {} }, '/nature', 'condition.empty'],
  [{ nature: { has: 'fees' } }, '/nature/has', 'condition.notOperator', { name: 'nature', operator: 'has' }],
  [{ amount: { atleast: 3 } }, '/amount/atleast', 'condition.unknownOperator', { nearest: 'atLeast' }],
  [{ amount: { constructor: 3 } }, '/amount/constructor', 'condition.notOperator'],
  [
    { notice: { over: 3 } },
    '/notice/over',
    'condition.notOperator',
    { allowed: 'is|isNot|isEmpty|isFilled' },
  ],
  [{ house: 'Paris' }, '/house', 'condition.notOperator', { allowed: 'isEmpty|isFilled' }],
  [{ incidents: 3 }, '/incidents', 'condition.notOperator', { allowed: 'count|some|every|isEmpty|isFilled' }],
  [{ nature: 'fee' }, '/nature', 'condition.unknownOption', { value: 'fee', allowed: 'delisting|fees' }],
  [{ nature: ['fees', 'x'] }, '/nature/1', 'condition.unknownOption', { value: 'x' }],
  [{ nature: 'other' }, '/nature', 'condition.unknownOption'],
  [{ again: 'z' }, '/again', 'condition.unknownOption', { allowed: 'a|b|other' }],
  [{ kinds: { hasAny: ['a', 'z'] } }, '/kinds/hasAny/1', 'condition.unknownOption'],
  [{ kinds: { hasAny: 'a' } }, '/kinds/hasAny', 'condition.operand', { expected: 'list' }],
  [{ kinds: { hasAny: [] } }, '/kinds/hasAny', 'condition.operand', { expected: 'list' }],
  [{ amount: 'beaucoup' }, '/amount', 'condition.operand', { operator: 'is', expected: 'number' }],
  [{ amount: { over: null } }, '/amount/over', 'condition.operand', { expected: 'number' }],
  [{ born: '31/02/2026' }, '/born', 'condition.operand', { expected: 'date' }],
  [{ born: '2026-02-30' }, '/born', 'condition.operand', { expected: 'date' }],
  [{ born: { under: 'today-2w' } }, '/born/under', 'condition.operand', { expected: 'date' }],
  [{ notice: 'oui' }, '/notice', 'condition.operand', { expected: 'boolean' }],
  [{ notice: { isEmpty: 'yes' } }, '/notice/isEmpty', 'condition.operand', { expected: 'boolean' }],
  [{ words: { matches: '(?=a)' } }, '/words/matches', 'condition.pattern', { name: 'words' }],
  [{ words: { matches: '(a)\\1' } }, '/words/matches', 'condition.pattern'],
  [{ words: { matches: 'a'.repeat(501) } }, '/words/matches', 'condition.pattern'],
  [
    { words: { matches: { answer: 'nature' } } },
    '/words/matches',
    'condition.operand',
    { expected: 'pattern' },
  ],
  [{ amount: { over: { answer: 'born' } } }, '/amount/over/answer', 'condition.otherKind', { other: 'born' }],
  [{ amount: { over: { answer: 'below' } } }, '/amount/over/answer', 'condition.below'],
  [
    { amount: { oneOf: { answer: 'kinds' } } },
    '/amount/oneOf/answer',
    'condition.operand',
    { expected: 'list' },
  ],
  [{ incidents: { count: 'two' } }, '/incidents/count', 'condition.operand', { expected: 'number' }],
  [{ incidents: { count: { has: 2 } } }, '/incidents/count/has', 'condition.notOperator'],
  [{ incidents: { some: { nope: 2 } } }, '/incidents/some/nope', 'condition.unknownName'],
  [{ incidents: { some: { cost: { over: 'a' } } } }, '/incidents/some/cost/over', 'condition.operand'],
  [{ 'applicant.siren': 'x' }, '/applicant.siren', 'condition.unknownName', { nearest: 'applicant.siret' }],
]

const everyRefused = refused.map(([json, at, code, params = {}]) => [json, at, code, params] as const)

test.each(everyRefused)('%j is refused at %j: %s %j', async (json, at, code, params) => {
  expect(await findingsOf(json)).toEqual([
    expect.objectContaining({
      at,
      code,
      ...(Object.keys(params).length > 0 && { params: expect.objectContaining(params) }),
    }),
  ])
})

test('everything wrong in a condition is said, not the first alone', async () => {
  const findings = await findingsOf({ nope: 1, any: [{ nature: 'x' }, { kinds: 'a' }] })
  expect(findings.map(({ at }) => at)).toEqual(['/nope', '/any/0/nature', '/any/1/kinds'])
})

test('a row may name its own row above it, and what stands above the repetition', async () => {
  const second = incidents.fields[1] ?? inside
  expect(
    await findingsOf({ cost: { over: 3 }, nature: 'fees', 'applicant.siret': { isFilled: true } }, second),
  ).toEqual([])
  expect(await findingsOf({ incidents: { count: 1 } }, second)).toEqual([
    expect.objectContaining({ code: 'condition.below', at: '/incidents' }),
  ])
})

test('conditions nested beyond all reading are refused, not followed', async () => {
  let deep: object = { nature: 'fees' }
  for (let depth = 0; depth < 10_000; depth++) deep = { not: deep }
  expect(await findingsOf(deep)).toEqual([expect.objectContaining({ code: 'condition.tooDeep' })])
})

test('whatever is read, nothing throws', async () => {
  const form = await aForm({ fields })
  const scope = form.names.before(here)
  const word = fc.constantFrom(
    'all',
    'any',
    'not',
    'nature',
    'kinds',
    'incidents',
    'some',
    'count',
    'is',
    'has',
    '__proto__',
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.jsonValue(),
      fc.dictionary(word, tie('tree')),
      fc.array(tie('tree'), { maxLength: 3 }),
    ),
  }))
  fc.assert(
    fc.property(tree, (json) => {
      const { test: read, findings } = readCondition(json, scope)
      expect(read === undefined).toBe(findings.length > 0)
    }),
    { numRuns: 500 },
  )
})

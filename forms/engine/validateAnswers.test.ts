import type { Answers } from '../../schemas/answers'
import { aContext, aForm, aQuestion, rowId, rowsWith } from '../../tests/support/builders/forms'
import { eligibilityProblems, journeyOf, validateAnswers } from '.'

const form = aForm({
  eligibility: [{ must: { staff: { under: 250 } }, message: 'Trop de monde.' }],
  sections: [
    {
      id: 'firm',
      title: 'Entreprise',
      checks: [
        {
          id: 'order',
          when: { end: { under: { answer: 'start' } } },
          error: 'La fin suit le début.',
          fields: ['end'],
        },
        { id: 'long', when: { staff: { over: 100 } }, warning: 'Vraiment ?', fields: ['staff'] },
      ],
      fields: [
        { id: 'staff', type: 'integer', label: 'Staff', min: 1 },
        { id: 'start', type: 'date', label: 'Start', optional: true },
        { id: 'end', type: 'date', label: 'End', optional: true },
        aQuestion({ id: 'detail', when: { staff: { over: 10 } } }),
        { id: 'box', type: 'checkbox', label: 'Box', optional: true },
        { id: 'agreed', type: 'consent', label: 'Agreed', text: 'Oui.' },
      ],
    },
    {
      id: 'facts',
      title: 'Faits',
      fields: [
        {
          id: 'rows',
          type: 'repetition',
          label: 'Rows',
          min: 1,
          max: 3,
          unique: ['kind', 'day'],
          row: { name: 'fait', add: 'Ajouter' },
          checks: [{ id: 'future', when: { day: { over: 'today' } }, error: 'Pas encore.', fields: ['day'] }],
          fields: [
            { id: 'kind', type: 'choice', label: 'Kind', options: { a: 'A', b: 'B' } },
            { id: 'day', type: 'date', label: 'Day', optional: true },
          ],
        },
      ],
    },
    { id: 'end', title: 'Fin', fields: [{ id: 'farewell', type: 'explanation', text: 'Merci.' }] },
  ],
})

const right: Answers = { staff: 5, agreed: true, rows: rowsWith({ kind: 'a' }) }

async function problemsOf(answers: Answers, section?: string) {
  return validateAnswers(await form, answers, aContext, section).map(({ at, code }) => `${at} ${code}`)
}

const row = (n: number, field: string) => `rows/${rowId(n)}/${field}`

test.each<readonly [sentence: string, answers: Answers, problems: readonly string[]]>([
  ['right answers', right, []],
  ['nothing answered', {}, ['staff required', 'agreed required', 'rows repetition.min']],
  ['a blank text', { ...right, staff: 11, detail: ' \n' }, ['detail required']],
  ['an optional question left out', { ...right, start: '2026-01-01' }, []],
  ['a wrong answer to an optional question', { ...right, start: '2026-02-30' }, ['start date.calendar']],
  ['a refusal of the type', { ...right, staff: 0 }, ['staff integer.min']],
  ['what the type cannot read', { ...right, start: { unreadable: '12/3/26' } }, ['start date.year']],
  ['unreadable once, readable now', { ...right, start: { unreadable: '12/03/2026' } }, ['start unreadable']],
  ['another shape than the type’s', { ...right, staff: ['5'] }, ['staff shape']],
  ['an answer to what is not asked, whatever it is', { ...right, detail: 3 }, []],
  ['a check that came true', { ...right, start: '2026-01-02', end: '2026-01-01' }, ['end check.order']],
  ['a warning', { ...right, staff: 101, detail: 'x' }, []],
  ['a row with a hole', { ...right, rows: rowsWith({}) }, [`${row(1, 'kind')} required`]],
  [
    'a check in a row',
    { ...right, rows: rowsWith({ kind: 'a', day: '2026-03-13' }) },
    [`${row(1, 'day')} check.future`],
  ],
  [
    'too many rows',
    { ...right, rows: rowsWith({ kind: 'a' }, { kind: 'b' }, { kind: 'a' }, { kind: 'b' }) },
    ['rows repetition.max'],
  ],
  [
    'the same row twice',
    {
      ...right,
      rows: rowsWith({ kind: 'a', day: '2026-01-01' }, { kind: 'a' }, { kind: 'a', day: '2026-01-01' }),
    },
    [`${row(3, 'kind')} repetition.unique`],
  ],
  ['an option that is gone', { ...right, rows: rowsWith({ kind: 'z' }) }, [`${row(1, 'kind')} choice.gone`]],
])('%s', async (_sentence, answers, problems) => {
  expect(await problemsOf(answers)).toEqual(problems)
})

test('one section is validated alone', async () => {
  expect(await problemsOf({}, 'facts')).toEqual(['rows repetition.min'])
  expect(await problemsOf({}, 'nowhere')).toEqual([])
})

test('a refusal carries what its sentence names', async () => {
  const [tooFew] = validateAnswers(await form, { ...right, staff: 0 }, aContext)
  expect(tooFew?.params).toEqual({ bound: '1' })
  const rows = rowsWith({ kind: 'a', day: '2026-01-01' }, { kind: 'a', day: '2026-01-01' })
  expect(validateAnswers(await form, { ...right, rows }, aContext)).toEqual([
    { at: row(2, 'kind'), code: 'repetition.unique', params: { row: 2, first: 1 } },
  ])
})

test('a wrong answer is refused again once it has been right in between', async () => {
  expect(await problemsOf({ ...right, staff: 0 })).toHaveLength(1)
  expect(await problemsOf({ ...right, staff: 1 })).toHaveLength(0)
  expect(await problemsOf({ ...right, staff: 0 })).toHaveLength(1)
})

test('who is not entitled is told at the first answer concerned', async () => {
  expect(eligibilityProblems(await form, { staff: 300 }, aContext)).toEqual([
    { at: 'staff', code: 'eligibility', params: { index: 0 } },
  ])
  expect(eligibilityProblems(await form, { staff: 3 }, aContext)).toEqual([])
})

describe('the journey', () => {
  async function states(answers: Answers) {
    const { sections, next, complete } = journeyOf(await form, answers, aContext)
    return { states: sections.map(({ id, state, missing }) => `${id} ${state} ${missing}`), next, complete }
  }

  test.each<readonly [sentence: string, answers: Answers, expected: object]>([
    [
      'begins',
      {},
      { states: ['firm untouched 2', 'facts untouched 1', 'end complete 0'], next: 'firm', complete: false },
    ],
    [
      'goes on',
      { staff: 3 },
      { states: ['firm started 1', 'facts untouched 1', 'end complete 0'], next: 'firm', complete: false },
    ],
    [
      'says where something is wrong',
      { ...right, staff: 0 },
      { states: ['firm error 0', 'facts complete 0', 'end complete 0'], next: 'firm', complete: false },
    ],
    [
      'ends',
      right,
      { states: ['firm complete 0', 'facts complete 0', 'end complete 0'], next: null, complete: true },
    ],
  ])('%s', async (_sentence, answers, expected) => {
    expect(await states(answers)).toEqual(expected)
  })
})

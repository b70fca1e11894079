import { findingsOf, withSections } from '../../../../tests/support/builders/findings'

const fields = [
  { id: 'late', type: 'yesNo', label: 'En retard ?' },
  { id: 'days', type: 'integer', label: 'Jours', when: { late: true } },
  { id: 'why', type: 'text', label: 'Pourquoi ?', when: { late: true } },
  { id: 'since', type: 'date', label: 'Depuis', when: { late: true } },
  { id: 'until', type: 'date', label: 'Jusqu’au' },
  { id: 'cost', type: 'computed', label: 'Coût', value: 'if(days > 3, days * 2, days)', as: 'integer' },
  { id: 'floor', type: 'computed', label: 'Au moins', value: 'orElse(days, 3) * 2', as: 'integer' },
  {
    id: 'shops',
    type: 'multipleChoice',
    label: 'Boutiques',
    options: { a: 'A', b: 'B' },
    when: { late: true },
  },
  { id: 'worst', type: 'choice', label: 'La pire', options: { answer: 'shops' } },
  { id: 'first', type: 'choice', label: 'La première', options: { answer: 'shops' }, other: true },
  { id: 'early', type: 'text', label: 'Avance', when: { late: false } },
]

test.each<[what: string, when: object, named: readonly string[], found: readonly string[]]>([
  ['names a question always asked', { late: true }, ['late', 'days'], []],
  ['is raised by the question it names', { days: { over: 30 } }, ['days'], []],
  ['is raised by one that is asked with it', { days: { over: 30 } }, ['why'], []],
  ['is raised while it hides', { late: false }, ['days', 'why'], ['check.mayHide?']],
  ['is raised whatever hides', { late: { isFilled: true } }, ['days'], ['check.mayHide?']],
  ['is raised by what is computed of it', { cost: { over: 5 } }, ['days'], []],
  ['is raised by what may be computed without it', { floor: { over: 5 } }, ['days'], ['check.mayHide?']],
  ['compares another answer with it', { until: { under: { answer: 'since' } } }, ['since'], []],
  ['is raised by what was chosen among its options', { worst: 'a' }, ['shops'], []],
  ['is raised by words beside its options', { first: 'other' }, ['shops'], ['check.mayHide?']],
])('a check that %s', (_, when, named, found) => {
  const check = { id: 'check', when, error: 'Corrigez les jours.', fields: named }
  const page = { id: 'page', title: 'Page', checks: [check], fields }
  const rows = {
    ...{ id: 'rows', type: 'repetition', label: 'Lignes', row: { name: 'ligne', add: 'Ajouter' } },
    ...{ checks: [check], fields },
  }
  expect(findingsOf(withSections(page))).toEqual(
    found.map((finding) => `/sections/0/checks/0/fields ${finding}`),
  )
  expect(findingsOf(withSections({ id: 'page', title: 'Page', fields: [rows] }))).toEqual(
    found.map((finding) => `/sections/0/fields/0/checks/0/fields ${finding}`),
  )
})

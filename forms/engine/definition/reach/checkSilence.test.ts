import { findingsOf, withSections } from '../../../../tests/support/builders/findings'

const fields = [
  { id: 'late', type: 'yesNo', label: 'En retard ?' },
  { id: 'days', type: 'integer', label: 'Jours', when: { late: true } },
  { id: 'why', type: 'text', label: 'Pourquoi ?', when: { late: true } },
  { id: 'early', type: 'text', label: 'Avance', when: { late: false } },
]

test.each<[what: string, when: object, named: readonly string[], found: readonly string[]]>([
  ['names a question always asked', { late: true }, ['late', 'days'], []],
  ['is raised by the question it names', { days: { over: 30 } }, ['days'], []],
  ['is raised by one that is asked with it', { days: { over: 30 } }, ['why'], []],
  ['is raised while it hides', { late: false }, ['days', 'why'], ['check.mayHide?']],
  ['is raised whatever hides', { late: { isFilled: true } }, ['days'], ['check.mayHide?']],
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

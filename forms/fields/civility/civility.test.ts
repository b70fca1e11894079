import { findingsOf, sentencesOf, withFields } from '../../../tests/support/builders/findings'
import { civility } from './civility'

const question = { id: 'civility', type: 'civility', label: 'Civilité' }
const below = { id: 'name', type: 'text', label: 'Nom' }

test.each<[string, object, readonly string[]]>([
  ['required', {}, [' civility.necessary?']],
  ['required as written', { optional: false }, [' civility.necessary?']],
  ['optional', { optional: true }, []],
])('a form of address that is %s', (_, settings, found) => {
  expect(findingsOf(withFields({ ...question, ...settings }))).toEqual(
    found.map((finding) => `/sections/0/fields/0${finding}`),
  )
})

test('the author is told why, and what to do', () => {
  expect(sentencesOf(withFields(question))).toContainEqual(
    expect.stringMatching(/C-394\/23.+ajoutez «.optional.»/),
  )
})

test('a condition names one of the two', () => {
  const when = (wanted: string) =>
    findingsOf(withFields({ ...question, optional: true }, { ...below, when: { civility: wanted } }))
  expect(when('ms')).toEqual([])
  expect(when('mrs')).toEqual(['/sections/0/fields/1/when/civility condition.operand'])
})

test('it is shown in full', () => {
  const shown = (locale: 'fr' | 'en') => civility.present('ms', civility.example.field, locale, {})
  expect([shown('fr'), shown('en')]).toEqual([
    { kind: 'text', text: 'Madame' },
    { kind: 'text', text: 'Ms' },
  ])
})

import { aContext, aForm } from '../../tests/support/builders/forms'
import type { LeafField, Procedure, Section } from '../fields'
import { minutesOf } from './duration'
import { evaluate } from './evaluate'
import { minutesLeft } from './minutesLeft'

const base: Omit<Procedure, 'sections'> = {
  language: 1,
  id: 'try-out',
  title: 'Essai',
  service: 'Service',
  contact: {},
  legalBasis: 'Base',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
}

const procedure = (...fields: Section['fields']): Procedure => ({
  ...base,
  sections: [{ id: 'only', title: 'Section', fields }],
})

const times = (count: number, field: LeafField): LeafField[] =>
  Array.from({ length: count }, (_, place) => ({ ...field, id: `${field.id}${place}` }))

const story: LeafField = { id: 'story', type: 'longText', label: 'Racontez' }
const name: LeafField = { id: 'name', type: 'text', label: 'Nom' }

test.each([
  ['one question is never announced as less than five minutes', procedure(name), 5],
  ['ten long answers take longer than ten short ones', procedure(...times(10, story)), 10],
  ['what may be left out weighs less', procedure(...times(10, { ...story, optional: true })), 5],
  ['what is not always asked weighs less', procedure(...times(10, { ...story, when: { name: 'x' } })), 5],
  [
    'a repetition counts its least number of rows',
    procedure({
      id: 'rows',
      type: 'repetition',
      label: 'Faits',
      min: 10,
      row: { name: 'fait', add: 'Ajouter' },
      fields: [story],
    }),
    10,
  ],
  ['sixty questions take their time', procedure(...times(60, name)), 10],
])('%s', (_, given, minutes) => {
  expect(minutesOf(given)).toBe(minutes)
})

test('the first page about the applicant counts', () => {
  const short = procedure(...times(36, name))
  expect(minutesOf({ ...short, applicant: 'company' })).toBeGreaterThan(minutesOf(short))
})

test('what is left takes less with each answer, and the review in the end', async () => {
  const form = await aForm({ fields: [...times(10, story), { ...name, optional: true }] })
  const left = (answers: object) => minutesLeft(evaluate(form, { ...answers }, aContext).sections)
  const told = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`story${place}`, 'Tout.']))
  expect(left({})).toBe(10)
  expect(left({ story0: 'Tout.', story1: 'Tout.', story2: 'Tout.', story3: 'Tout.' })).toBe(5)
  expect(left(told)).toBe(1)
})

import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { choice } from './choice'

const { comesBack } = trying(choice)
const field = {
  id: 'nature',
  label: 'De quoi s’agit-il ?',
  options: {
    delisting: { label: { fr: 'Déréférencement', en: 'Delisting' }, hint: 'Produits retirés.' },
    fees: 'Hausse des frais',
    stamps: { label: 'Timbres fiscaux', retired: true },
  },
  other: { fr: 'Autre chose', en: 'Something else' },
}
const closed = { id: field.id, label: field.label, options: field.options }

test('a label shared by two options is printed as its value', () => {
  const twins = { ...closed, options: { left: 'Porte', right: 'Porte' } }
  expect(choice.print('right', twins, 'fr')).toBe('right')
})

test('the words written above are printed and shown as they were written', () => {
  // The engine puts them under `other`.
  const above = { ...closed, options: { amazon: 'Amazon', other: 'Etsy' } }
  expect(choice.print({ other: 'Etsy' }, above, 'fr')).toBe('Etsy')
  expect(choice.present({ other: 'Etsy' }, above, 'fr', noFacts)).toEqual({ kind: 'text', text: 'Etsy' })
})

describe('in conditions', () => {
  const accepted = (operand: string | number | boolean, among = field) =>
    choice.operators.accepts?.(operand, among)

  test('an operand is one of the options, or “other” where a free answer is allowed', () => {
    expect(
      ['delisting', 'stamps', 'other', 'Etsy', 'toString', true, 3].map((operand) => accepted(operand)),
    ).toEqual([true, true, true, false, false, false, false])
    expect(choice.operators.accepts?.('other', closed)).toBe(false)
    expect(choice.operators.comparable({ other: 'Etsy' })).toBe('other')
  })
})

test('it is shown by its label, retired or not, or by the person’s own words', () => {
  const shown = (value: string | { other: string }) => choice.present(value, field, 'en', noFacts)
  expect(shown('delisting')).toEqual({ kind: 'text', text: 'Delisting' })
  expect(shown('stamps')).toEqual({ kind: 'text', text: 'Timbres fiscaux' })
  expect(shown({ other: 'Etsy' })).toEqual({ kind: 'text', text: 'Etsy' })
  expect(shown('removed')).toEqual({ kind: 'text', text: 'removed' })
})

test('what is printed is read back', () => {
  const free = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  comesBack(
    fc.oneof(
      fc.constantFrom('delisting', 'fees'),
      free.filter((other) => other.trim() !== '' && !/[\r\n]/.test(other)).map((other) => ({ other })),
    ),
    field,
  )
})

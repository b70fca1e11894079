import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { asText } from '../presentation'
import { choice } from './choice'

const { comesBack, judge, read } = trying(choice)
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

describe('among the lines of a list', () => {
  const listed = { id: 'trade', label: 'Métier', options: { from: 'metiers' }, other: true }
  const facts = {
    'list:metiers': {
      b12: {
        label: 'Boulanger',
        detail: 'Artisanat',
        values: { en: 'Baker' },
        source: 'metiers',
        at: '2026-01-01',
      },
    },
  }

  test.each([
    ['b12', 'right'],
    ['67482', 'right'],
    ['2A004', 'right'],
    ['Boulanger pâtissier', 'unknown'],
    ['other', 'unknown'],
    ['__proto__', 'unknown'],
    [{ other: 'Fondeur' }, 'right'],
  ])('%j: %s, as far as can be told without the list', (value, verdict) => {
    expect(judge(value, listed)).toBe(verdict)
  })

  test('its codes are typed, compared and asked about; its source refuses those that are none', () => {
    expect([read('b12', listed), read('é', listed)]).toEqual(['b12', '!unreadable'])
    expect(['b12', 'other', 'é', 3].map((operand) => choice.operators.accepts?.(operand, listed))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([choice.lookup?.source(listed), choice.lookup?.source(closed)]).toEqual([
      'list:metiers',
      undefined,
    ])
    expect(choice.lookup?.source({ ...listed, options: { from: 'communes' } })).toBe('communes')
    expect(choice.lookup?.keys('b12', listed)).toEqual(['b12'])
    expect(choice.lookup?.keys({ other: 'X' }, listed)).toEqual([])
    expect(choice.lookup?.unknown).toEqual({ code: 'unknown' })
  })

  test('it is shown by the name that the list gives, by its code in brackets until then', () => {
    const shown = (locale: 'fr' | 'en', known: typeof facts | typeof noFacts) =>
      asText(choice.present('b12', listed, locale, known))
    expect([shown('fr', facts), shown('en', facts), shown('fr', noFacts)]).toEqual([
      'Boulanger – Artisanat',
      'Baker – Artisanat',
      '(b12)',
    ])
    const columns = choice.columns?.(listed, 'fr', facts) ?? []
    expect(columns.map(({ title, cell }) => [title, cell('b12'), cell(undefined)])).toEqual([
      ['Métier', 'Boulanger – Artisanat', ''],
      ['Métier – code', 'b12', ''],
    ])
    expect(choice.columns?.(field, 'fr', noFacts).map(({ cell }) => cell('fees'))).toEqual([
      'Hausse des frais',
    ])
  })

  test('what is printed is read back', () => {
    comesBack(fc.constantFrom('b12', '67482', '2A004', 'a.b_c:d/e-f'), listed)
  })
})

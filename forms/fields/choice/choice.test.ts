import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { choice } from './choice'

const { read, judge, comesBack } = trying(choice)
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

describe('a typed choice', () => {
  test.each([
    ['delisting', 'delisting'],
    ['Déréférencement', 'delisting'],
    ['  dereferencement ', 'delisting'],
    ['DELISTING', 'delisting'],
    ['hausse des frais', 'fees'],
    ['Timbres fiscaux', 'stamps'],
    ['', undefined],
    [' \t', undefined],
    ['Hausse', '!unreadable'],
    ['other', '!unreadable'],
    ['toString', '!unreadable'],
    ['__proto__', '!unreadable'],
    ['Etsy', '!unreadable'],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed, field)).toBe(value)
  })

  test('a free answer is typed after its label, and kept as typed', () => {
    expect(read('Autre chose : Etsy', field)).toEqual({ other: 'Etsy' })
    expect(read('Something else : \u00a0Etsy ', field)).toEqual({ other: '\u00a0Etsy ' })
    expect(read('Autre chose : Etsy', closed)).toBe('!unreadable')
  })

  test('a label shared by two options is not guessed; values settle it', () => {
    const twins = { ...closed, options: { left: 'Porte', right: 'Porte' } }
    expect(read('Porte', twins)).toBe('!unreadable')
    expect(choice.print('right', twins, 'fr')).toBe('right')
  })

  test('nothing is offered while the options come from an answer not given', () => {
    expect(read('delisting', { ...closed, options: { answer: 'platforms' } })).toBe('!unreadable')
    expect(judge('delisting', { ...closed, options: { answer: 'platforms' } })).toBe('unknown')
  })
})

describe('a canonical choice', () => {
  test.each([
    ['delisting', 'right'],
    ['stamps', 'gone'],
    ['Déréférencement', 'unknown'],
    ['other', 'unknown'],
    ['toString', 'unknown'],
    [{ other: 'Etsy' }, 'right'],
    [{ other: ' ' }, 'other'],
    [{ other: '' }, 'other'],
    [{ other: 'two\nlines' }, 'other'],
    [{ other: '👨‍👩‍👧‍👦'.repeat(200) }, 'right'],
    [{ other: 'a'.repeat(201) }, 'otherMax'],
    [{ other: 1 }, 'shape'],
    [{ other: 'Etsy', extra: 1 }, 'shape'],
    [{}, 'shape'],
    ['', 'shape'],
    [['delisting'], 'shape'],
    [true, 'shape'],
    [0, 'shape'],
    [null, 'shape'],
    [undefined, 'shape'],
  ])('%j: %s', (value, verdict) => {
    expect(judge(value, field)).toBe(verdict)
  })

  test('a free answer is refused where the author allows none', () => {
    expect(judge({ other: 'Etsy' }, closed)).toBe('unknown')
    expect(judge({ other: 'Etsy' }, { ...closed, other: false })).toBe('unknown')
  })
})

describe('among options chosen above', () => {
  // The engine puts the words written above under `other`.
  const above = { ...closed, options: { amazon: 'Amazon', other: 'Etsy' } }

  test('the words written there are chosen again as they were written', () => {
    expect(judge('amazon', above)).toBe('right')
    expect(judge({ other: 'Etsy' }, above)).toBe('right')
    expect(['Etsy', 'etsy', 'other'].map((typed) => read(typed, above))).toEqual(
      Array(3).fill({ other: 'Etsy' }),
    )
    expect(choice.print({ other: 'Etsy' }, above, 'fr')).toBe('Etsy')
    expect(choice.present({ other: 'Etsy' }, above, 'fr', noFacts)).toEqual({ kind: 'text', text: 'Etsy' })
  })

  test('once they have changed, the answer says so', () => {
    expect(judge({ other: 'Vinted' }, above)).toBe('gone')
    expect(judge('other', above)).toBe('unknown')
  })
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

import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { exampleOf, prefixes } from './structures'
import { exampleFor, vatNumber } from './vatNumber'

const { read, judge, comesBack } = trying(vatNumber)

test('a megabyte of digits is refused at once', () => {
  expect(read('7'.repeat(1_000_000))).toBe('!unreadable')
})

test('one wrong digit, or two neighbours exchanged, are found in a French number', () => {
  const digits = '40303265045'
  for (let place = 0; place < digits.length; place++) {
    const [before, after] = [digits.slice(0, place), digits.slice(place + 1)]
    for (const digit of '0123456789'.replace(digits[place] ?? '', ''))
      expect(judge(`FR${before}${digit}${after}`)).toBe('checksum')
  }
  expect(judge('FR40303265405')).toBe('checksum')
  expect(judge('FR40303256045')).toBe('checksum')
})

test('each state’s example is made as its numbers are', () => {
  expect(prefixes).toHaveLength(28)
  for (const prefix of prefixes) expect(read(exampleOf(prefix) ?? '')).toBe(exampleOf(prefix))
})

test('the number shown as an example is one that the question accepts', () => {
  expect(exampleFor({})).toBe('FR\u00a040\u00a0303\u00a0265\u00a0045')
  expect(exampleFor({ countries: ['BE', 'FR'] })).toBe('FR\u00a040\u00a0303\u00a0265\u00a0045')
  expect(exampleFor({ countries: ['BE', 'LU'] })).toBe('BE\u00a00123456789')
})

test('it is shown with its prefix apart, a French one as invoices print it', () => {
  const { field } = vatNumber.example
  const shown = (value: string) => vatNumber.present(value, field, 'fr', noFacts)
  expect(shown('FR40303265045')).toEqual({ kind: 'text', text: 'FR\u00a040\u00a0303\u00a0265\u00a0045' })
  expect(shown('BE0428759497')).toEqual({ kind: 'text', text: 'BE\u00a00428759497' })
})

test('a condition compares it as its text', () => {
  expect(vatNumber.operators.kind).toBe('text')
  expect(vatNumber.operators.comparable('FR40303265045')).toBe('FR40303265045')
})

test('what is printed is read back', () => {
  comesBack(
    fc.constantFrom(
      'FR40303265045',
      'FRK7399859412',
      'XIGD001',
      ...prefixes.map((each) => exampleOf(each) ?? ''),
    ),
  )
})

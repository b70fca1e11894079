import fc from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { phone } from './phone'

const { read, comesBack } = trying(phone)

test('a megabyte of digits is refused at once', () => {
  expect(read('1'.repeat(1_000_000))).toBe('!unreadable')
})

test('it is shown as it is dialled in France, with its country code elsewhere', () => {
  const shown = (value: string) => phone.present(value, phone.example.field, 'fr', noFacts)
  expect(shown('+33612345678')).toEqual({ kind: 'text', text: '06 12 34 56 78' })
  expect(shown('+262692123456')).toEqual({ kind: 'text', text: '+262 692 12 34 56' })
  expect(shown('+3225551212')).toEqual({ kind: 'text', text: '+32 2 555 12 12' })
})

test('what is printed is read back, wherever the number is', () => {
  const everywhere = getCountries().flatMap((country) => getExampleNumber(country, examples)?.number ?? [])
  expect(everywhere.length).toBeGreaterThan(200)
  comesBack(fc.constantFrom(...everywhere))
})

import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { countriesWithIban } from './accounts'
import { iban } from './iban'

const { judge, comesBack } = trying(iban)
const french = 'FR7630006000011234567890189'

test('one wrong digit, or two neighbours exchanged, are found', () => {
  for (let place = 2; place < french.length; place++) {
    for (const digit of '0123456789'.replace(french[place] ?? '', ''))
      expect(judge(french.slice(0, place) + digit + french.slice(place + 1))).toBe('checksum')
    const exchanged = [...french]
    ;[exchanged[place], exchanged[place + 1]] = [french[place + 1] ?? '', french[place] ?? '']
    if (exchanged.join('') !== french) expect(judge(exchanged.join(''))).not.toBe('right')
  }
})

test('the registry knows some eighty countries, others give IBANs too', () => {
  expect(countriesWithIban.length).toBeGreaterThan(100)
  expect(countriesWithIban).toEqual(expect.arrayContaining(['FR', 'DE', 'GB', 'CH', 'MC', 'SN']))
  expect(countriesWithIban).not.toContain('US')
})

test('it is shown in groups of four that stay together', () => {
  expect(iban.present(french, iban.example.field, 'fr', noFacts)).toEqual({
    kind: 'text',
    text: 'FR76\u00a03000\u00a06000\u00a00112\u00a03456\u00a07890\u00a0189',
  })
})

test('what is printed is read back', () => {
  comesBack(fc.constantFrom(french, 'BE68539007547034', 'NO9386011117947', 'MT84MALT011000012345MTLCAST001S'))
})

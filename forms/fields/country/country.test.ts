import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { countriesIn, countryName } from '../countries'
import { country } from './country'

const { read, comesBack } = trying(country)

test('a long text is refused at once', () => {
  expect(read('France'.repeat(10_000))).toBe('!unreadable')
})

test('a condition compares codes', () => {
  const { accepts } = country.operators
  expect(
    ['FR', 'LU', 'France', 'ZZ', 3, null].map((operand) => accepts?.(operand, country.example.field)),
  ).toEqual([true, true, false, false, false, false])
})

test('every country of ISO 3166-1 is listed once, in the order of its language, under a name of its own', () => {
  for (const locale of ['fr', 'en'] as const) {
    const names = countriesIn(locale).map(({ name }) => name)
    expect(names.length).toBe(250)
    expect(new Set(names).size).toBe(250)
    expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare))
  }
  expect(countriesIn('fr')[0]).toEqual({ code: 'AF', name: 'Afghanistan' })
  expect(countryName('GR', 'fr')).toBe('Grèce')
  expect(countryName('ZZ', 'fr')).toBe('ZZ')
})

test('what is printed is read back', () => {
  comesBack(fc.constantFrom(...countriesIn('fr').map(({ code }) => code)))
})

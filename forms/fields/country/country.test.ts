import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { countriesIn, countryName } from '../countries'
import { country } from './country'

const { read, judge, comesBack } = trying(country)

describe('a typed country', () => {
  test.each([
    ['France', 'FR'],
    ['france', 'FR'],
    ['FR', 'FR'],
    ['fr', 'FR'],
    ['Allemagne', 'DE'],
    ['Germany', 'DE'],
    ['etats-unis', 'US'],
    ["États-Unis d'Amérique", 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ["cote d'ivoire", 'CI'],
    ['Ivory Coast', 'CI'],
    ['Pays-Bas', 'NL'],
    ['The Netherlands', 'NL'],
    ['Turkey', 'TR'],
    ['Corée du Sud', 'KR'],
    ['Kosovo', 'XK'],
    ['  Luxembourg\u00a0', 'LU'],
    ['Åland Islands', 'AX'],
    ['', undefined],
    [' ', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed)).toBe(value)
  })

  test.each([
    // One name, two countries: never guessed.
    'Congo',
    'Atlantide',
    'Franc',
    'XX',
    'FRA',
    'ZZ',
    '250',
    'République',
    '__proto__',
    'constructor',
    '🇫🇷',
    '-',
    'France'.repeat(10_000),
  ])('%.20j is refused', (typed) => {
    expect(read(typed)).toBe('!unreadable')
  })
})

test.each([
  ['FR', 'right'],
  ['XK', 'right'],
  ['ZZ', 'unreadable'],
  ['UK', 'unreadable'],
  ['fr', 'shape'],
  ['FRA', 'shape'],
  ['', 'shape'],
  [250, 'shape'],
  [null, 'shape'],
  [undefined, 'shape'],
])('canonical %p: %s', (value, verdict) => {
  expect(judge(value)).toBe(verdict)
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

import fc from 'fast-check'
import { Value } from 'typebox/value'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { refusalsOf } from '../rules'
import { address } from './address'

const { read, judge, comesBack } = trying(address)
const home = address.example.value
const abroad = { ...home, line2: 'Boîte 3', postcode: '1000', city: 'Bruxelles', country: 'BE' }

describe('a postal address', () => {
  test.each([
    ['in France', home, 'right'],
    ['with a second line', { ...home, line2: 'Bâtiment B' }, 'right'],
    ['found, with its commune', { ...home, inseeCode: '25056', source: 'found' }, 'right'],
    ['in Corsica', { ...home, inseeCode: '2A004' }, 'right'],
    ['abroad', abroad, 'right'],
    ['abroad without a postcode', { ...abroad, postcode: '' }, 'right'],
    ['without a street', { ...home, line1: ' ' }, 'line1'],
    ['with a postcode of four digits', { ...home, postcode: '2500' }, 'postcode'],
    ['with a foreign postcode', { ...home, postcode: 'SW1A 1AA' }, 'postcode'],
    ['with another script’s digits', { ...home, postcode: '٢٥٠٠٠' }, 'postcode'],
    ['without a town', { ...home, city: '' }, 'city'],
    ['in no country', { ...home, country: 'ZZ' }, 'country'],
    ['with a line break', { ...home, line1: '12 rue\ndes Sapins' }, 'lineBreak'],
    ['too long', { ...home, city: 'a'.repeat(201) }, 'tooLong'],
    ['without a key', { line1: '12 rue', postcode: '25000', city: 'Besançon', country: 'FR' }, 'shape'],
    ['with a key too many', { ...home, floor: 3 }, 'shape'],
    ['with a country in words', { ...home, country: 'France' }, 'shape'],
    ['with a commune that is none', { ...home, inseeCode: 'Besançon' }, 'shape'],
    ['from nowhere', { ...home, source: 'guessed' }, 'shape'],
    ['in one text', '12 rue des Trois Sapins, 25000 Besançon', 'shape'],
    ['of nothing', null, 'shape'],
    ['not even that', undefined, 'shape'],
    ['in a list', [home], 'shape'],
  ])('%s', (_, value, verdict) => {
    expect(judge(value)).toBe(verdict)
  })

  test('it says nothing while no line is written', () => {
    expect(address.isEmpty({ ...home, line1: '', postcode: ' ', city: '' })).toBe(true)
    expect(address.isEmpty({ ...home, line1: '', city: '' })).toBe(false)
  })

  test('it is shown as on an envelope, the country abroad only', () => {
    const field = address.example.field
    expect(address.present(home, field, 'fr', noFacts)).toEqual({
      kind: 'text',
      text: '12 rue des Trois Sapins\n25000 Besançon',
    })
    expect(address.present(abroad, field, 'en', noFacts)).toEqual({
      kind: 'text',
      text: '12 rue des Trois Sapins\nBoîte 3\n1000 Bruxelles\nBelgium',
    })
  })

  test.each(['12 rue des Trois Sapins', '{}', '[]', 'null', '{"line1":"x"}', '{'])(
    '%j is not its written form',
    (typed) => {
      expect(read(typed)).toBe('!unreadable')
    },
  )
})

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '' && !/[\r\n]/.test(text))
const addresses = fc.record(
  {
    line1: line,
    line2: line,
    postcode: fc.stringMatching(/^[0-9]{5}$/),
    city: line,
    inseeCode: fc.stringMatching(/^[0-9]{5}$/),
    country: fc.constantFrom('FR', 'BE'),
    source: fc.constantFrom('typed' as const, 'found' as const),
  },
  { requiredKeys: ['line1', 'postcode', 'city', 'country', 'source'] },
)

test('what is printed is read back', () => {
  comesBack(addresses)
})

test('the rules and the wire refuse the same shapes', () => {
  const part = fc.constantFrom(
    'line1',
    'line2',
    'postcode',
    'city',
    'inseeCode',
    'country',
    'source',
    'extra',
  )
  fc.assert(
    fc.property(addresses, part, fc.jsonValue(), (value, key, wrong) => {
      const changed = { ...value, [key]: wrong }
      const shapeRefused = refusalsOf(address.schema(address.example.field), changed).some(
        ({ code }) => code === 'shape',
      )
      expect(shapeRefused).toBe(!Value.Check(address.value, changed))
    }),
  )
})

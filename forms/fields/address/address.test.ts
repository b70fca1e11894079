import fc from 'fast-check'
import { Value } from 'typebox/value'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { refusalsOf } from '../rules'
import { address } from './address'

const { comesBack } = trying(address)
const home = address.example.value
const abroad = { ...home, line2: 'Boîte 3', postcode: '1000', city: 'Bruxelles', country: 'BE' }

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

import fc from 'fast-check'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { phone } from './phone'

const { read, judge, comesBack } = trying(phone)

describe('a typed telephone number', () => {
  test.each([
    // ARCEP, plan national de numérotation (décision 2018-0881): ten digits, 01 to 05, 06 and 07, 08, 09.
    ['06 12 34 56 78', '+33612345678'],
    ['0612345678', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['06\u00a012\u00a034\u00a056\u00a078', '+33612345678'],
    ['06/12/34/56/78', '+33612345678'],
    ['07 56 78 90 12', '+33756789012'],
    ['01 99 00 12 34', '+33199001234'],
    ['09 70 80 90 10', '+33970809010'],
    ['0 800 123 456', '+33800123456'],
    ['+33 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['(0)6 12 34 56 78', '+33612345678'],
    // The overseas territories dial ten digits too.
    ['0692 12 34 56', '+262692123456'],
    ['0262 12 34 56', '+262262123456'],
    ['0639 01 23 45', '+262639012345'],
    ['0690 00 12 34', '+590690001234'],
    ['0696 20 12 34', '+596696201234'],
    ['0694 20 12 34', '+594694201234'],
    ['+687 75 12 34', '+687751234'],
    ['+32 2 555 12 12', '+3225551212'],
    ['+1 202-555-0123', '+12025550123'],
    ['+352 621 123 456', '+352621123456'],
    ['', undefined],
    [' \u00a0', undefined],
  ])('%j is read as %j', (typed, value) => {
    expect(read(typed)).toBe(value)
  })

  test.each([
    '06 12 34 56 7',
    '06 12 34 56 785',
    '00 00 00 00 00',
    '06 00 00 00 00 00',
    '0199',
    '17',
    '112',
    '3939',
    '36 12',
    '+33 1 23 45 67 8',
    '+33 0 12 34 56 78',
    '+999 123 456 789',
    '+1 123 456 7890',
    '+1 800 FLOWERS',
    '06 12 34 56 78 poste 12',
    '06 12 34 56 78 ext. 12',
    '06 12 34 56 78;12',
    'tel:+33612345678',
    'Appelez le 06 12 34 56 78',
    '٠٦١٢٣٤٥٦٧٨',
    '06 12 34 56 78 / 01 99 00 12 34',
    'jean@exemple.fr',
    '+',
    '((((0612345678',
    '1'.repeat(1_000_000),
  ])('%.40j is refused', (typed) => {
    expect(read(typed)).toBe('!unreadable')
  })
})

describe('a canonical telephone number', () => {
  test.each([
    ['+33612345678', 'right'],
    ['+262692123456', 'right'],
    // Possible by its length, in no numbering plan.
    ['+33012345678', 'unreadable'],
    ['+11234567890', 'unreadable'],
    ['+999123456789', 'unreadable'],
    ['+330612345678', 'unreadable'],
  ])('%s: %s', (value, verdict) => {
    expect(judge(value)).toBe(verdict)
  })

  test.each([
    '0612345678',
    '+33 6 12 34 56 78',
    '33612345678',
    '+0339981234',
    '',
    33612345678,
    null,
    undefined,
  ])('%p is not E.164', (value) => {
    expect(judge(value)).toBe('shape')
  })
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

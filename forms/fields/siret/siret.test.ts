import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { siret } from './siret'

const { read, judge, comesBack } = trying(siret)

describe('a typed SIRET', () => {
  test.each([
    ['73282932000074', '73282932000074'],
    ['732 829 320 00074', '73282932000074'],
    ['732\u00a0829\u00a0320\u00a000074', '73282932000074'],
    ['732.829.320.00074', '73282932000074'],
    ['732-829-320-00074', '73282932000074'],
    [' 7 3 2 8 2 9 3 2 0 0 0 0 7 4 ', '73282932000074'],
    ['00000000000000', '00000000000000'],
    ['', undefined],
    [' \t', undefined],
    ['732829320', '!siren'],
    ['732 829 320', '!siren'],
    ['7328293200007', '!length'],
    ['732829320000741', '!length'],
    ['1', '!length'],
    ['FR40732829320', '!unreadable'],
    ['7328293200007O', '!unreadable'],
    ['٧٣٢٨٢٩٣٢٠٠٠٠٧٤', '!unreadable'],
    ['７３２８２９３２００００７４', '!unreadable'],
    ['SIRET 73282932000074', '!unreadable'],
    ['7'.repeat(1_000_000), '!unreadable'],
  ])('%.30j is read as %j', (typed, value) => {
    expect(read(typed)).toBe(value)
  })
})

describe('the key of a SIRET', () => {
  test.each([
    // Luhn's formula, ISO/IEC 7812-1 annex B. Public establishments of the Sirene register.
    ['73282932000074', 'right'],
    ['55208131766522', 'right'],
    ['13002526500013', 'right'],
    ['21750001600019', 'right'],
    ['12000101100010', 'right'],
    ['73282932000075', 'checksum'],
    ['37282932000074', 'checksum'],
    ['13002526500031', 'checksum'],
    ['00000000000000', 'checksum'],
    ['99999999999999', 'checksum'],
    // La Poste, INSEE: the digits add up to a multiple of five; the head office also has a Luhn key.
    ['35600000000048', 'right'],
    ['35600000049837', 'right'],
    ['35600000009075', 'right'],
    ['35600000009076', 'checksum'],
    ['35600000000049', 'checksum'],
  ])('%s: %s', (value, verdict) => {
    expect(judge(value)).toBe(verdict)
  })

  test('one wrong digit, or two neighbours exchanged, are found (but 0 and 9)', () => {
    const digits = '73282932000074'
    for (let place = 0; place < 14; place++)
      for (const digit of '0123456789'.replace(digits[place] ?? '', ''))
        expect(judge(digits.slice(0, place) + digit + digits.slice(place + 1))).toBe('checksum')
    expect(judge('37282932000074')).toBe('checksum')
    expect(judge('73282932000704')).toBe('checksum')
  })

  test.each(['732 829 320 00074', '732829320', 73282932000074, null, undefined, '', '73282932000074\n'])(
    '%p is no canonical SIRET',
    (value) => {
      expect(judge(value)).toBe('shape')
    },
  )
})

test('it is shown as it is printed on papers', () => {
  expect(siret.present('73282932000074', siret.example.field, 'fr', noFacts)).toEqual({
    kind: 'text',
    text: '732\u00a0829\u00a0320\u00a000074',
  })
})

test('what is printed is read back', () => {
  comesBack(fc.constantFrom('73282932000074', '55208131766522', '35600000049837', '13002526500013'))
})

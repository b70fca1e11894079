import fc from 'fast-check'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { siret } from './siret'

const { read, judge, comesBack } = trying(siret)

test('a megabyte of digits is refused at once', () => {
  expect(read('7'.repeat(1_000_000))).toBe('!unreadable')
})

test('one wrong digit, or two neighbours exchanged, are found (but 0 and 9)', () => {
  const digits = '73282932000074'
  for (let place = 0; place < 14; place++)
    for (const digit of '0123456789'.replace(digits[place] ?? '', ''))
      expect(judge(digits.slice(0, place) + digit + digits.slice(place + 1))).toBe('checksum')
  expect(judge('37282932000074')).toBe('checksum')
  expect(judge('73282932000704')).toBe('checksum')
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

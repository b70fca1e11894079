import fc from 'fast-check'
import { trying } from '../../../tests/support/leaf'
import { dateTime } from './dateTime'
import { readTime } from './readTime'

const { judge, comesBack } = trying(dateTime)
const field = { id: 'calledAt', label: 'Quand ?' }

const minutes = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 16))

test('what is printed is read back', () => {
  comesBack(minutes, field)
})

test.each([
  ['9:05', '09:05'],
  ['14 h 30 min', '14:30'],
  ['14.30', '14:30'],
  ['14 heures', '14:00'],
  ['2:30 p.m.', '14:30'],
  ['12 am', '00:00'],
  ['12 pm', '12:00'],
  ['0:30 pm', undefined],
  ['13 pm', undefined],
  ['14', undefined],
  ['14:5', undefined],
  ['1430', undefined],
  ['24:00', undefined],
  ['14:30:15', undefined],
  ['', undefined],
])('the time %j is read as %j', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test('a day as a bound holds its whole day, a minute counts as one', () => {
  const days = { ...field, min: '2026-03-12', max: '2026-03-12' }
  expect(
    ['2026-03-11T23:59', '2026-03-12T00:00', '2026-03-12T23:59', '2026-03-13T00:00'].map((value) =>
      judge(value, days),
    ),
  ).toEqual(['min', 'right', 'right', 'max'])
  // As the engine puts in another answer of this type.
  const after = { ...field, min: '2026-03-12T14:30' }
  expect(['2026-03-12T14:29', '2026-03-12T14:30'].map((value) => judge(value, after))).toEqual([
    'min',
    'right',
  ])
})

test.each([
  ['2026-03-12T14:30', '12 mars 2026 à 14\u00a0h\u00a030', '12 March 2026 at 14:30'],
  ['2026-03-01T09:00', '1er mars 2026 à 9\u00a0h', '1 March 2026 at 09:00'],
  ['2026-03-12', '12 mars 2026', '12 March 2026'],
])('%s in words', (value, french, english) => {
  const shown = (locale: 'fr' | 'en') => dateTime.present(value, field, locale, {})
  expect([shown('fr'), shown('en')]).toEqual([
    { kind: 'text', text: french },
    { kind: 'text', text: english },
  ])
})

test('a formula counts its day', () => {
  expect(dateTime.calculation?.enter('2026-03-12T23:59')).toBe('2026-03-12')
})

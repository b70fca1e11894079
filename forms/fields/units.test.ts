import { unitMarks, withUnit } from './units'

const people = { one: { fr: 'personne', en: 'person' }, other: { fr: 'personnes', en: 'people' } }

test.each([
  ['0', '0 personne', '0 people'],
  ['1', '1 personne', '1 person'],
  ['-1', '-1 personne', '-1 person'],
  ['1.5', '1.5 personne', '1.5 people'],
  ['2', '2 personnes', '2 people'],
  ['1000000', '1000000 personnes', '1000000 people'],
])('%s takes its unit as each language wants it', (value, french, english) => {
  expect(withUnit(value, value, people, 'fr').replace('\u00a0', ' ')).toBe(french)
  expect(withUnit(value, value, people, 'en').replace('\u00a0', ' ')).toBe(english)
})

test('a unit of one form stands as it is written', () => {
  expect(withUnit('1', '1', 'kg', 'fr')).toBe('1\u00a0kg')
  expect(withUnit('1', '1', undefined, 'fr')).toBe('1')
})

test('either form may be typed after the number, in either language', () => {
  expect(unitMarks(people)).toEqual(['personne', 'person', 'personnes', 'people'])
  expect(unitMarks({ fr: 'jours', en: 'days' })).toEqual(['jours', 'days'])
  expect(unitMarks(undefined)).toEqual([])
})

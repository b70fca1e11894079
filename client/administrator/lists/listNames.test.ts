import { nameAfter, nameProblem } from './listNames'

test.each([
  ['Métiers d’art (2026).csv', 'metiers-d-art-2026'],
  ['ŒUVRES.CSV', 'oeuvres'],
  ['2026.csv', 'liste-2026'],
  ['ab.csv', 'liste-ab'],
  ['.csv', 'liste'],
  ['日本.csv', 'liste'],
  [`${'métiers '.repeat(20)}.csv`, 'metiers-metiers-metiers-metiers-metiers-metiers-metiers-metiers'],
])('the list of %s is called %s', (file, name) => {
  expect(nameAfter(file)).toBe(name)
  expect(nameProblem(name, [])).toBeNull()
})

test.each([
  ['Métiers', 'nameWrong'],
  ['ab', 'nameWrong'],
  ['communes', 'nameShipped'],
  ['metiers', 'nameTaken'],
])('a new list may not be called %s: %s', (name, problem) => {
  expect(nameProblem(name, ['metiers'])).toBe(problem)
})

import { looksSwapped } from './looksSwapped'

test.each<[typed: string, swapped: boolean]>([
  ['7,7521 48,5734', true],
  ['7.7521, 48.5734', true],
  ['48,5734 7,7521', false],
  ['7.7521 E 48.5734 N', false],
  ['55,45 -20,88', true],
  ['-20,88 55,45', false],
  ['-61,53 16,24', true],
  ['-52,33 4,92', true],
  ['45,22 -12,78', true],
  ['48,5734 7,7521\n7,7530 48,5740', true],
  ['51,5 -0,12', false],
  ['-0,12 51,5', false],
  ['35,6 139,7', false],
  ['166,4 -22,2', false],
  ['sept', false],
  ['', false],
])('%s', (typed, swapped) => {
  expect(looksSwapped(typed)).toBe(swapped)
})

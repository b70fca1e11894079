import { nearestName } from './nearest'

test.each([
  ['atleast', ['atLeast', 'atMost'], 'atLeast'],
  ['amont', ['count', 'amount', 'mount'], 'amount'],
  ['siren', ['siret', 'name'], 'siret'],
  ['colour', ['price', 'size'], undefined],
  ['x', ['y'], undefined],
  ['z', ['a', 'b'], undefined],
  ['ab', ['ac'], undefined],
  ['A', ['a'], 'a'],
  ['fes', ['fees'], 'fees'],
  ['fer', ['mer', 'fermer'], 'mer'],
  ['', [], undefined],
])('%s among %j means %s', (meant, known, expected) => {
  expect(nearestName(meant, known)).toBe(expected)
})

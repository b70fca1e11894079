import { changedPrototype } from './prototypes'

const replaced = { value: () => 'x', configurable: true, writable: true, enumerable: false }

test.each<readonly [what: string, holder: object, key: string]>([
  ['a new name on every object', Object.prototype, 'isAdmin'],
  ['another toString on every object', Object.prototype, 'toString'],
  ['another map on every list', Array.prototype, 'at'],
  ['a new name on every function', Function.prototype, 'then'],
])('%s is told', (_, holder, key) => {
  const before = Object.getOwnPropertyDescriptor(holder, key)
  Object.defineProperty(holder, key, replaced)
  const told = changedPrototype()
  Reflect.deleteProperty(holder, key)
  if (before !== undefined) Object.defineProperty(holder, key, before)
  expect(told).toContain(key)
})

test('as long as nothing changes nothing is told', () => {
  expect(changedPrototype()).toBeUndefined()
})

import { changedPrototype } from './prototypes'

/** Hostile definitions and answers pass through most tests: none may leave a mark on every object. */
afterEach(() => {
  expect(changedPrototype()).toBeUndefined()
})

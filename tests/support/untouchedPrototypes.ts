const own = Reflect.ownKeys(Object.prototype)

/** Hostile definitions and answers pass through most tests: none may leave a mark on every object. */
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toEqual(own)
})

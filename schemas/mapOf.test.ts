import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Value } from 'typebox/value'
import { mapOf } from './mapOf'

describe('mapOf', () => {
  const prices = mapOf(Type.Integer(), { keys: '^[a-z]+$', minProperties: 1 })

  test.each([
    ['a map of one entry', { bread: 1 }, true],
    ['a value of another shape', { bread: '1' }, false],
    ['a key out of the pattern', { BREAD: 1 }, false],
    ['too few entries', {}, false],
    ['a list', [1], false],
    ['a key of the prototype', JSON.parse('{"__proto__": 1}'), false],
  ])('%s', (_, value, expected) => {
    expect(Value.Check(prices, value)).toBe(expected)
    expect(Compile(prices).Check(value)).toBe(expected)
  })

  test('without a pattern any key will do', () => {
    expect(Value.Check(mapOf(Type.Integer()), { 'incidents/1/amount': 3 })).toBe(true)
    expect(Value.Check(mapOf(Type.Integer()), { 'incidents/1/amount': 'three' })).toBe(false)
  })
})

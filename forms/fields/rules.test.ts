import { array, object, type Schema, string } from 'yup'
import { refusalsOf, rule } from './rules'

const short = rule((value: string) => value.length < 4 || { code: 'long', params: { length: value.length } })
const lower = rule((value: string) => value === value.toLowerCase() || { code: 'capitals' })
const schema = string().strict().defined().test(short).test(lower)

test.each([
  ['abc', []],
  ['abcd', [{ code: 'long', params: { length: 4 } }]],
  ['ABC', [{ code: 'capitals' }]],
  ['ABCD', [{ code: 'long', params: { length: 4 } }, { code: 'capitals' }]],
])('every rule is asked, in order: %s', (value, refusals) => {
  expect(refusalsOf(schema, value)).toEqual(refusals)
})

test.each([[3], [null], [undefined], [['abc']], [{}]])(
  'what is not of the type is refused as its shape: %j',
  (value) => {
    expect(refusalsOf(schema, value)).toEqual([{ code: 'shape' }])
  },
)

test.each<[what: string, whole: Schema, value: unknown]>([
  ['a list of values', string().strict().defined().oneOf(['a']).test(short), 'b'],
  ['values left out', string().strict().defined().notOneOf(['b']).test(short), 'b'],
  ['a rule of the library’s own', string().strict().defined().test(short).max(1), 'bb'],
  ['what stands in an object', object({ a: string().strict().required() }).strict(), { a: 3 }],
  ['what stands in a list', array(string().strict().defined()).strict(), [3]],
])('a schema is asked whole, whatever it is made of: %s', (_, whole, value) => {
  expect(refusalsOf(whole, value)).not.toEqual([])
})

import fc from 'fast-check'
import { Value } from 'typebox/value'
import { noFacts } from '../../../schemas/lookup'
import { trying } from '../../../tests/support/leaf'
import { refusalsOf } from '../rules'
import { file } from './file'

const { judge, comesBack } = trying(file)
const field = { id: 'proof', label: 'Preuve' }
const proof = Array.isArray(file.example.value) ? file.example.value[0] : undefined
if (proof === undefined) throw new Error('The example has a file')
const other = {
  ...proof,
  fileId: '0197c0de-5a1e-7f00-8000-00000000beef',
  name: 'photo.png',
  mediaType: 'image/png',
}

describe('files', () => {
  test('their number has inclusive bounds, ten at most without one', () => {
    const many = Array.from({ length: 11 }, (_, index) => ({
      ...proof,
      fileId: `0197c0de-5a1e-7f00-8000-${String(index).padStart(12, '0')}`,
    }))
    expect([10, 11].map((count) => judge(many.slice(0, count), field))).toEqual(['right', 'max'])
    expect([1, 2, 3].map((count) => judge(many.slice(0, count), { ...field, min: 2, max: 2 }))).toEqual([
      'min',
      'right',
      'max',
    ])
  })

  test('a size is counted in megabytes of a million bytes, 20 at most without a bound', () => {
    expect([20_000_000, 20_000_001].map((size) => judge([{ ...proof, size }], field))).toEqual([
      'right',
      'size',
    ])
    expect(
      [1_000_000, 1_000_001].map((size) => judge([{ ...proof, size }], { ...field, maxSize: 1 })),
    ).toEqual(['right', 'size'])
  })

  test('none is no answer', () => {
    expect(file.isEmpty([])).toBe(true)
    expect(file.isEmpty([proof])).toBe(false)
    expect(file.isEmpty({ later: true })).toBe(false)
    expect(file.isEmpty({ alreadySent: '' })).toBe(false)
  })

  test('conditions count them, and none for a paper that comes later or was sent before', () => {
    expect(file.operators.comparable([proof, other])).toBe(2)
    expect(file.operators.comparable({ later: true })).toBe(0)
    expect(file.operators.comparable({ alreadySent: 'en mars' })).toBe(0)
  })
})

const documents = fc.record({
  fileId: fc.uuid(),
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  size: fc.integer({ min: 1, max: 20_000_000 }),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  mediaType: fc.constantFrom('application/pdf', 'image/png'),
})

test.each([
  [{ later: true } as const, 'Sera fournie plus tard'],
  [{ alreadySent: ' 2026-0001234-7 ' }, 'Déjà transmise\u00a0: 2026-0001234-7'],
])('%j is read in words', (value, text) => {
  expect(file.present(value, field, 'fr', noFacts)).toEqual({ kind: 'text', text })
})

test('what is printed is read back', () => {
  comesBack(
    fc.uniqueArray(documents, { selector: ({ fileId }) => fileId, minLength: 1, maxLength: 10 }),
    field,
  )
})

test('the rules and the wire refuse the same shapes', () => {
  const part = fc.constantFrom(...Object.keys(proof), 'extra')
  const wrong = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(documents, part, wrong, (document, key, value) => {
      const changed = [{ ...document, [key]: value }]
      const shapeRefused = refusalsOf(file.schema(field), changed).some(({ code }) => code === 'shape')
      expect(shapeRefused).toBe(!Value.Check(file.value, changed))
    }),
  )
})

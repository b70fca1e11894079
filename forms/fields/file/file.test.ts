import fc from 'fast-check'
import { Value } from 'typebox/value'
import { trying } from '../../../tests/support/leaf'
import { refusalsOf } from '../rules'
import { file } from './file'

const { read, judge, comesBack } = trying(file)
const field = { id: 'proof', label: 'Preuve' }
const proof = file.example.value[0]
if (proof === undefined) throw new Error('The example has a file')
const other = {
  ...proof,
  fileId: '0197c0de-5a1e-7f00-8000-00000000beef',
  name: 'photo.png',
  mediaType: 'image/png',
}

describe('files', () => {
  test.each([
    ['one', [proof], 'right'],
    ['two', [proof, other], 'right'],
    ['the same file twice', [proof, proof], 'double'],
    ['another address', [{ ...proof, fileId: '../../etc/passwd' }], 'shape'],
    ['no name', [{ ...proof, name: '' }], 'shape'],
    ['256 characters of name', [{ ...proof, name: 'a'.repeat(256) }], 'shape'],
    ['nothing in it', [{ ...proof, size: 0 }], 'shape'],
    ['half a byte', [{ ...proof, size: 1.5 }], 'shape'],
    ['a size in words', [{ ...proof, size: '1200' }], 'shape'],
    ['a short hash', [{ ...proof, sha256: 'a3f1' }], 'shape'],
    ['a hash in capitals', [{ ...proof, sha256: 'A'.repeat(64) }], 'shape'],
    ['no media type', [{ ...proof, mediaType: undefined }], 'shape'],
    ['something more', [{ ...proof, ownerId: 1 }], 'shape'],
    ['a file alone', proof, 'shape'],
    ['a list of nothing', [null], 'shape'],
    ['nothing', null, 'shape'],
    ['not even that', undefined, 'shape'],
  ])('%s: %s', (_, value, verdict) => {
    expect(judge(value, field)).toBe(verdict)
  })

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

  test.each([
    ['application/pdf', ['pdf' as const], 'right'],
    ['image/png', ['pdf' as const], 'format'],
    ['image/png', ['pdf' as const, 'image' as const], 'right'],
    ['text/csv', ['spreadsheet' as const], 'right'],
    ['application/vnd.oasis.opendocument.text', ['document' as const], 'right'],
    ['text/html', undefined, 'format'],
    ['image/svg+xml', undefined, 'format'],
    ['application/x-msdownload', undefined, 'format'],
    ['application/pdf', undefined, 'right'],
  ])('%s among %j: %s', (mediaType, accept, verdict) => {
    const asked = accept === undefined ? field : { ...field, accept }
    expect(judge([{ ...proof, mediaType }], asked)).toBe(verdict)
  })

  test('none is no answer', () => {
    expect(file.isEmpty([])).toBe(true)
    expect(file.isEmpty([proof])).toBe(false)
  })

  test.each(['proof.pdf', '{}', '[', '[{}]', 'null', '"x"', '[[]]'])(
    '%j is not their written form',
    (typed) => {
      expect(read(typed, field)).toBe('!unreadable')
    },
  )

  test('conditions count them', () => {
    expect(file.operators.comparable([proof, other])).toBe(2)
  })
})

const documents = fc.record({
  fileId: fc.uuid(),
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  size: fc.integer({ min: 1, max: 20_000_000 }),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  mediaType: fc.constantFrom('application/pdf', 'image/png'),
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

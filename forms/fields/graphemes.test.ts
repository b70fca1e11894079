import fc from 'fast-check'
import { graphemes, isLongerThan } from './graphemes'

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

describe('the length of a text, as a person counts', () => {
  test.each([
    ['', 0],
    ['Éditions', 8],
    ['E\u0301ditions', 8],
    ['👨‍👩‍👧‍👦', 1],
    ['🇫🇷🇧🇪', 2],
    ['❤️', 1],
    ['©\ufe0f', 1],
    ['1\ufe0f\u20e3', 1],
    ['한국', 2],
    ['\u1112\u1161\u11ab', 1],
    ['नमस्ते', 3],
    ['เกี่ยว', 4],
    ['مُحَمَّد', 4],
    ['\u0600٢٠٢٦', 4],
    ['a\u200db', 2],
    ['👍🏽👍', 2],
    ['\u{1f469}\u200d\u{1f680} et lui', 8],
    ['x\ny', 3],
  ])('%j has %i', (text, length) => {
    expect(graphemes(text)).toBe(length)
  })

  test('it is the platform’s, whatever stands side by side', () => {
    const parts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom(
        'a',
        'é',
        '©',
        '\u00ad',
        '\u0301',
        '\ufe0f',
        '\u200d',
        '🇫',
        '🇷',
        '👍',
        '🏽',
        '\u0600',
        'ا',
        'क',
        '्',
        '字',
        'ᄒ',
        'ᅡ',
        '\n',
        '\ud83d',
      ),
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (all) => {
        const text = all.join('').replaceAll('\r', '')
        expect(graphemes(text)).toBe([...segmenter.segment(text)].length)
      }),
      { numRuns: 2000 },
    )
  })
})

test('a bound is passed in graphemes, not in units', () => {
  const family = '👨‍👩‍👧‍👦'
  expect([isLongerThan(family, 1), isLongerThan(family + family, 1), isLongerThan('ab', 2)]).toEqual([
    false,
    true,
    false,
  ])
})

test('a bound is passed as the platform counts, whatever stands side by side', () => {
  const parts = fc.constantFrom(
    ...['a', '👍', '🏽', '🇫', '🇷', '©', '‼', '❤️', '한', '국', 'ᅡ', '\u11ab', '\u0301', '\u200d', '\ufe0f'],
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.nat(10), (all, max) => {
      const text = all.join('')
      expect(isLongerThan(text, max)).toBe([...segmenter.segment(text)].length > max)
    }),
    { numRuns: 2000 },
  )
})

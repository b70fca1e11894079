const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/**
 * Characters that are a grapheme of their own between two of their kind (rule GB999): ASCII without controls, LF
 * (canonical texts hold no CR), Latin, Greek, Cyrillic, Hebrew and Arabic letters and usual signs, ideographs, kana.
 */
const plain =
  '\\n -~\\u00a0-\\u02ff\\u0370-\\u0482\\u048a-\\u0590\\u05d0-\\u05f2\\u0620-\\u064a\\u2010-\\u2027\\u3041-\\u3096\\u30a1-\\u30fa\\u4e00-\\u9fff'

/** What stands around a character of another kind: only there may characters belong together. */
const mixed = new RegExp(`[${plain}]?(?:[^${plain}]+[${plain}]?)+`, 'g')

/** Length as a person counts: grapheme clusters of Unicode Standard Annex 29. */
export function graphemes(text: string): number {
  if (text.length < long) return countTo(text, Number.POSITIVE_INFINITY)
  if (counted.text !== text) counted = { text, count: countTo(text, Number.POSITIVE_INFINITY) }
  return counted.count
}

/** From so many UTF-16 units on, the last text's length is kept: one text is judged several times in a row. */
const long = 1_000
let counted = { text: '', count: 0 }

/** Whether a text is longer than `max`, counted only where its UTF-16 length does not settle it. */
export function isLongerThan(text: string, max: number): boolean {
  if (text.length <= max) return false
  return (text.match(apart)?.length ?? 0) >= max || countTo(text, max) > max
}

/**
 * Emoji before emoji, syllables before syllables (rule GB999): nothing joins them, so that as many graphemes there are, and
 * one more. It is found a hundred times sooner than counted.
 */
const apart = /\p{Extended_Pictographic}(?=\p{Extended_Pictographic})|[\uac00-\ud7a3](?=[\uac00-\ud7a3])/gu

/** Counts until there are more than `enough`. */
function countTo(text: string, enough: number): number {
  const pieces = text.match(mixed)
  if (pieces === null) return text.length
  // A line feed is a grapheme of its own wherever it stands (rules GB4 and GB5): it keeps the pieces apart.
  const parted = pieces.join('\n')
  let count = text.length - pieces.reduce((units, piece) => units + piece.length, 0) - (pieces.length - 1)
  for (const _ of segmenter.segment(parted)) if (++count > enough) break
  return count
}

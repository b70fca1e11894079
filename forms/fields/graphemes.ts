const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })

/** Length as a person counts: grapheme clusters of Unicode Standard Annex 29. */
export function graphemes(text: string): number {
  // Below U+0300 nothing combines but CR LF, which canonical texts do not hold.
  if (/^[\n -~\u00a0-\u02ff]*$/.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

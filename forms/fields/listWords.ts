import { folded } from './locales'

/** A word that a label holds, and the one it stands for: somebody writes "St" where the list has "Saint". */
const saints = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['sts', 'saints'],
  ['stes', 'saintes'],
])

/** An article or preposition that lost its vowel: "L’Haÿ" is also typed "Lhay". */
const elided = /(?<!\p{L})(\p{L}|qu)['’](\p{L}+)/giu

/** The words by which a text is found: without accents or case, each once. */
export function wordsIn(text: string): readonly string[] {
  const words = split(folded(text))
  const whole = words.flatMap((word) => saints.get(word) ?? [])
  const joined = /['’]/.test(text)
    ? [...text.matchAll(elided)].map(([, article = '', noun = '']) => folded(article + noun))
    : []
  return [...new Set([...words, ...whole, ...joined])]
}

/** The words of what was typed, in any order; of each, the beginnings that it may stand for. */
export function typedWords(typed: string): readonly (readonly string[])[] {
  return split(folded(typed)).map((word) => {
    const whole = saints.get(word)
    return whole === undefined ? [word] : [word, whole]
  })
}

/** A text in the one form in which its words are the same in any order, "st" written out. */
export function sameWords(text: string): string {
  return split(folded(text))
    .map((word) => saints.get(word) ?? word)
    .sort()
    .join(' ')
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

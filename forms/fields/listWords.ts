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

/** A text as it is searched: without accents or case, its words each once, and these in alphabetical order. */
export type Searched = { readonly text: string; readonly words: readonly string[]; readonly ordered: string }

/** How a name is searched; "st" is found as "saint" too, "L’Haÿ" as "lhay". */
export function searched(name: string): Searched {
  const text = folded(name)
  const words = split(text)
  const whole = words.flatMap((word) => saints.get(word) ?? [])
  const joined = /['’]/.test(name)
    ? [...name.matchAll(elided)].map(([, article = '', noun = '']) => folded(article + noun))
    : []
  return { text, words: [...new Set([...words, ...whole, ...joined])], ordered: inOrder(words) }
}

/** The words of what was typed, in any order; of each, the beginnings that it may stand for. */
export function typedWords(typed: string): readonly (readonly string[])[] {
  return split(folded(typed)).map((word) => {
    const whole = saints.get(word)
    return whole === undefined ? [word] : [word, whole]
  })
}

/** What was typed in the one form in which its words are the same in any order. */
export function sameWords(typed: string): string {
  return inOrder(split(folded(typed)))
}

function inOrder(words: readonly string[]): string {
  return words
    .map((word) => saints.get(word) ?? word)
    .sort()
    .join(' ')
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

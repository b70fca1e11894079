/** A piece of a line. A link's address is absolute: https, mailto or tel. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }

/** All that an author's text may hold; each medium has its own printer. */
export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

/** Words without markup. */
export const plain = (text: string): Inline => ({ kind: 'text', text })

/** Neighbouring texts as one: what was not markup stands in one piece. */
export function joined(inlines: readonly Inline[]): readonly Inline[] {
  const all: Inline[] = []
  let words: string[] = []
  const endWords = () => {
    if (words.length > 0) all.push(plain(words.join('')))
    words = []
  }
  for (const inline of inlines) {
    if (inline.kind === 'text') words.push(inline.text)
    else {
      endWords()
      all.push(inline)
    }
  }
  endWords()
  return all
}

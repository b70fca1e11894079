import { indexOf, type Listed, type ListIndex } from './listIndex'
import { apostrophes } from './locales'

/** A part of France with a code of its own in INSEE's code officiel géographique. */
export type Area = Listed & { readonly name: string }

/** A list of areas that is small enough to travel with its type: it is read, searched and named without a source. */
export type Areas = ListIndex<Area> & {
  /** A typed code or name, accents and case forgiven; undefined when it is none. */
  find(typed: string): string | undefined
}

/** The areas of a file of INSEE's, in the order of their codes, as it lists them. */
export function areasIn(rows: readonly { readonly code: string; readonly nom: string }[]): Areas {
  const index = indexOf(
    rows.map(({ code, nom }): Area => ({ key: code, name: apostrophes(nom), names: [nom] })),
  )
  return {
    ...index,
    find(typed) {
      const found = index.exactly(typed)
      return found.length === 1 ? found[0]?.key : undefined
    },
  }
}

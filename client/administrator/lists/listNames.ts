import { folded } from '../../../forms/fields/locales'
import { isShipped, listName } from '../../../schemas/lists'

/** The longest name of a list. */
const longest = 64

/** What a list may be called after its file: "Métiers d’art (2026).csv" is `metiers-d-art-2026`. */
export function nameAfter(file: string): string {
  const words = folded(file.replace(/\.[^.]*$/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const name = /^[a-z]/.test(words) && words.length > 2 ? words : `liste-${words}`
  return name.slice(0, longest).replace(/-+$/, '')
}

/** What is wrong with the name of a new list, beside those that are there. */
export function nameProblem(
  name: string,
  taken: readonly string[],
): 'nameWrong' | 'nameShipped' | 'nameTaken' | null {
  if (!new RegExp(listName).test(name)) return 'nameWrong'
  if (isShipped(name)) return 'nameShipped'
  return taken.includes(name) ? 'nameTaken' : null
}

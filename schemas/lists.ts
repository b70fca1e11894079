import { type Static, Type } from 'typebox'

/** The lists that ship with the product: options are taken `from` them under these names, in every procedure. */
export const shippedLists = ['communes', 'countries', 'departments', 'epci', 'regions'] as const
export type ShippedList = (typeof shippedLists)[number]

/** The name of a list that an administrator brings. */
export const listName = '^[a-z][a-z0-9-]{2,63}$'

/** What a line of a list is chosen by: conditions, exports and versions hold it, whatever becomes of its label. */
export const listCode = '^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$'

/** Options that are the lines of a list: `{ "from": "communes" }`. */
export const FromList = Type.Object(
  { from: Type.String({ pattern: listName, description: 'Name of the list.' }) },
  { additionalProperties: false, title: 'Les lignes d’une liste' },
)
export type FromList = Static<typeof FromList>

/** Whether a list ships with the product. */
export function isShipped(name: string): name is ShippedList {
  return shippedLists.some((shipped) => shipped === name)
}

/** The source that is asked about the lines of a list; those of authors stand apart from every other source. */
export function sourceOfList(name: string): string {
  return isShipped(name) ? name : `list:${name}`
}

/** The list that a source's name stands for, when it is an author's. */
export function listOfSource(source: string): string | undefined {
  return source.startsWith('list:') ? source.slice('list:'.length) : undefined
}

/** Whether a source is a list: one that ships with the product, or an author's. */
export function isListSource(source: string): boolean {
  return isShipped(source) || listOfSource(source) !== undefined
}

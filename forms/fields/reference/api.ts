import { type Static, Type } from 'typebox'
import { mapOf } from '../../../schemas/mapOf'
import { idPattern } from '../../../schemas/procedure'

/** RFC 6901; empty for the whole answer. */
const pointer = '^(/([^~/]|~[01])*)*$'

/** An address whose host stands fixed, with the place of what is asked in its path or query. */
function template(place: string): string {
  return `^https?://[^/?#@{}\\s]+/[^#\\s{}]*\\{${place}\\}[^#\\s{}]*$`
}

/**
 * An API that an author names: where it is asked, and where the names and keys stand in what it answers (JSON Pointers).
 * What it wants to be told to let one in is the operator's to say, never a definition's.
 */
export const Api = Type.Object(
  {
    search: Type.String({
      pattern: template('typed'),
      description: 'Address that finds what is typed: `https://api.example.fr/schools?q={typed}`.',
    }),
    find: Type.String({
      pattern: template('key'),
      description: 'Address that knows one key: `https://api.example.fr/schools/{key}`.',
    }),
    list: Type.Optional(
      Type.String({ pattern: pointer, description: 'Where the list is in what `search` answers.' }),
    ),
    entry: Type.Optional(
      Type.String({ pattern: pointer, description: 'Where the thing is in what `find` answers.' }),
    ),
    key: Type.String({ pattern: pointer, description: 'Where its key is in a thing.' }),
    label: Type.String({ pattern: pointer, description: 'Where its name is in a thing.' }),
    detail: Type.Optional(
      Type.String({ pattern: pointer, description: 'Where what tells it from its namesakes is.' }),
    ),
    values: Type.Optional(
      mapOf(Type.String({ pattern: pointer }), {
        keys: idPattern,
        description: 'What else is kept with the dossier, by name.',
      }),
    ),
  },
  { additionalProperties: false, title: 'Une API' },
)
export type Api = Static<typeof Api>

/** The hosts that an API's addresses lie on, as an operator lists them: `api.example.fr`, `localhost:8080`. */
export function hostsOf({ search, find }: Pick<Api, 'search' | 'find'>): readonly string[] {
  return [...new Set([search, find].map((address) => new URL(address.replaceAll(/[{}]/g, '')).host))]
}

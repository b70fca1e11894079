import { buildIndex, type Listed, type ListIndex } from '../../../forms/fields/listIndex'
import type { Fact } from '../../../schemas/lookup'
import type { Source } from '../source'

/** One line of a list: its code, what it is called, what tells it from its namesakes, its name in English. */
export type ListLine = {
  readonly key: string
  readonly label: string
  readonly detail?: string | undefined
  readonly en?: string | undefined
  /** Other names, and by what else it is found. */
  readonly names?: readonly string[]
  readonly also?: readonly string[]
}

/** Who says what a list says, and when: an instant, or the date of its edition. */
export type Edition = { readonly source: string; readonly at: string }

/** A list in memory, ready to be asked. */
export type LoadedList = { readonly index: ListIndex<Listed & ListLine>; readonly edition: Edition }

/** As many lines as are offered at once. */
const offered = 20

/** How many lines are read between two pauses. */
const stretch = 2_000

/** A list as a source; `load` is called each time, and keeps what it loaded. Undefined: there is no such list any more. */
export function listSource(load: () => Promise<LoadedList | undefined>): Source {
  return {
    local: true,
    async search(typed) {
      const list = await load()
      if (list === undefined) throw new Error('There is no such list.')
      return list.index
        .search(typed, offered)
        .map((line) => ({ key: line.key, ...factOf(line, list.edition) }))
    },
    async find(keys) {
      const list = await load()
      if (list === undefined) return new Map()
      return new Map(
        keys.map((key) => {
          const line = list.index.get(key)
          return [key, line === undefined ? null : factOf(line, list.edition)]
        }),
      )
    },
  }
}

/** The lines as a list, in their order; whoever else waits for the server is served between two stretches. */
export async function loadList(lines: Iterable<ListLine>, edition: Edition): Promise<LoadedList> {
  const builder = buildIndex<Listed & ListLine>()
  let count = 0
  for (const line of lines) {
    builder.add(withNames(line))
    if (++count % stretch === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { index: builder.finish(), edition }
}

function withNames(line: ListLine): Listed & ListLine {
  const { label, en, detail, names = [], also = [] } = line
  return {
    ...line,
    names: [label, ...(en === undefined ? [] : [en]), ...names],
    also: [...(detail === undefined ? [] : [detail]), ...also],
  }
}

function factOf({ label, detail, en }: ListLine, edition: Edition): Fact {
  return {
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(en === undefined ? {} : { values: { en } }),
    ...edition,
  }
}

/** The objects that all others inherit from. */
const shared = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype } as const

const before = Object.entries(shared).map(([name, holder]) => [name, holder, entriesOf(holder)] as const)

/** What has changed since this module was loaded in what all objects share: names and values; undefined if nothing has. */
export function changedPrototype(): string | undefined {
  for (const [name, holder, entries] of before) {
    const now = entriesOf(holder)
    for (const key of new Set([...entries.keys(), ...now.keys()]))
      if (entries.get(key) !== now.get(key)) return `${name}.prototype has another ${String(key)}`
  }
  return undefined
}

/** Own names and what stands under them; what is only worked out on reading stands for itself. */
function entriesOf(holder: object): ReadonlyMap<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(holder).map((key) => {
      const { value, get } = Reflect.getOwnPropertyDescriptor(holder, key) ?? {}
      return [key, get ?? value ?? null]
    }),
  )
}

/** The objects that all others inherit from. */
const shared = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype } as const

const before = Object.entries(shared).map(([name, holder]) => [name, holder, entriesOf(holder)] as const)

/** What has changed since this module was loaded in what all objects share: names and values; undefined if nothing has. */
export function changedPrototype(): string | undefined {
  for (const [name, holder, entries] of before) {
    const now = entriesOf(holder)
    const changed = now.find(
      ([key, value], index) => entries[index]?.[0] !== key || entries[index][1] !== value,
    )
    if (changed !== undefined) return `${name}.prototype has another ${String(changed[0])}`
    if (now.length !== entries.length) return `${name}.prototype has lost something`
  }
  return undefined
}

/** Own names and what stands under them; what is only worked out on reading stands for itself. */
function entriesOf(holder: object): readonly (readonly [PropertyKey, unknown])[] {
  return Reflect.ownKeys(holder).map((key) => {
    const { value, get } = Reflect.getOwnPropertyDescriptor(holder, key) ?? {}
    return [key, get ?? value]
  })
}

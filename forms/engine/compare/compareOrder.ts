import type { Report } from './change'
import { type Part, subjectOf } from './parts'

/** Says which sections and fields changed places among those that stayed together: as few as explain the new order. */
export function compareOrder(
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  report: Report,
): void {
  const groups = new Map<string, Part[]>()
  for (const [key, part] of after) {
    const former = before.get(key)
    if (part.kind !== 'section' && part.kind !== 'field') continue
    if (former === undefined || holderOf(former) !== holderOf(part)) continue
    const holder = `${part.kind} ${holderOf(part)}`
    const group = groups.get(holder) ?? []
    groups.set(holder, group)
    group.push(part)
  }
  const places = new Map([...before.keys()].map((key, index) => [key, index]))
  for (const group of groups.values()) {
    const order = group.map(({ kind, id }) => places.get(`${kind} ${id}`) ?? 0)
    const stayed = longestRise(order)
    group.forEach((part, index) => {
      if (!stayed.has(index)) report({ at: part.at, subject: subjectOf(part), code: 'order' })
    })
  }
}

function holderOf({ section, rows }: Part): string {
  return rows === '' ? section : `${section}/${rows}`
}

/** The indices of a longest subsequence that rises: what need not have moved (patience sorting). */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const tops: number[] = []
  const previous: number[] = []
  numbers.forEach((number, index) => {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[tops[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[index] = low > 0 ? (tops[low - 1] ?? -1) : -1
    tops[low] = index
  })
  const rise = new Set<number>()
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) rise.add(index)
  return rise
}

import type { SupportingDocument } from '../../../schemas/answers'
import type { Presentation } from '../../fields/presentation'
import type { ComparedElement, Difference } from './comparison'
import { differentWords } from './differentWords'
import { distinct, matchInOrder } from './matchInOrder'

/** What changed between two answers, piece by piece; undefined where each is better shown whole. */
export function differenceOf(former: Presentation, latter: Presentation): Difference | undefined {
  if (former.kind === 'text' && latter.kind === 'text') {
    const parts = differentWords(former.text, latter.text)
    return parts && { kind: 'words', parts }
  }
  if (former.kind === 'list' && latter.kind === 'list') {
    const [before, after] = [distinct(former.items), distinct(latter.items)]
    return { kind: 'elements', elements: elements(former.items, latter.items, before, after) }
  }
  if (former.kind === 'files' && latter.kind === 'files') {
    const [before, after] = matchFiles(former.files, latter.files)
    return { kind: 'files', files: elements(former.files, latter.files, before, after) }
  }
  return undefined
}

function elements<Element>(
  former: readonly Element[],
  latter: readonly Element[],
  before: readonly string[],
  after: readonly string[],
): readonly ComparedElement<Element>[] {
  return matchInOrder(before, after).map((matched) => ({
    moved: matched.moved,
    ...at('former', former, matched.former),
    ...at('latter', latter, matched.latter),
  }))
}

function at<Side extends 'former' | 'latter', Element>(
  side: Side,
  all: readonly Element[],
  place: number | undefined,
) {
  const element = place === undefined ? undefined : all[place]
  return place === undefined || element === undefined ? {} : { [side]: { place: place + 1, element } }
}

/**
 * Which file is which: first the same bytes under the same name, then the same bytes under another, then other bytes
 * under the same name.
 */
function matchFiles(
  former: readonly SupportingDocument[],
  latter: readonly SupportingDocument[],
): readonly [before: readonly string[], after: readonly string[]] {
  const keys = new Map<number, string>()
  const taken = new Set<number>()
  for (const isSame of sameness) {
    latter.forEach((file, place) => {
      if (keys.has(place)) return
      const match = former.findIndex((each, index) => !taken.has(index) && isSame(each, file))
      if (match === -1) return
      taken.add(match)
      keys.set(place, `former ${match}`)
    })
  }
  return [
    former.map((_, place) => `former ${place}`),
    latter.map((_, place) => keys.get(place) ?? `latter ${place}`),
  ]
}

const sameness: readonly ((one: SupportingDocument, other: SupportingDocument) => boolean)[] = [
  (one, other) => one.sha256 === other.sha256 && one.name === other.name,
  (one, other) => one.sha256 === other.sha256,
  (one, other) => one.name === other.name,
]

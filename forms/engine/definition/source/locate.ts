import type { Node } from 'jsonc-parser'
import type { Finding, Note, Params } from '../finding'
import { readLines } from './lines'
import { stepsOf } from './pointer'

/** Turns notes into findings, each with its line and column in the text that `tree` was read from. */
export function locator(text: string, tree: Node | undefined): (note: Note) => Finding {
  const placeOf = readLines(text)
  const offsetOf = (pointer: string, on?: 'key') => (tree === undefined ? 0 : offsetIn(tree, pointer, on))
  return ({ at, code, params, severity, on, within, offset, other, words }): Finding => {
    const start = offset ?? offsetOf(at, on)
    // The quotation mark before a text counts one; an escaped character before the place shifts it a little.
    const place = placeOf(within === undefined ? start : start + 1 + within)
    const named = other === undefined ? {} : placeOf(typeof other === 'number' ? other : offsetOf(other))
    return {
      at: clipped(at, 500),
      ...place,
      code,
      params: { ...clippedAll(params), ...named },
      severity: severity ?? 'error',
      ...(words === undefined ? {} : { words }),
    }
  }
}

/** Where a path's value (or its key) begins; of a path that leads nowhere, the last part of it that does. */
function offsetIn(tree: Node, pointer: string, on?: 'key'): number {
  let [node, key]: [Node, Node | undefined] = [tree, undefined]
  for (const step of stepsOf(pointer)) {
    const next = childOf(node, step)
    if (next === undefined) return node.offset
    ;[node, key] = next
  }
  return (on === 'key' ? key : node)?.offset ?? node.offset
}

function childOf(node: Node, step: string): [Node, Node | undefined] | undefined {
  if (node.type === 'array') {
    const element = node.children?.[Number(step)]
    return element && [element, undefined]
  }
  for (const { children: [key, value] = [] } of node.type === 'object' ? (node.children ?? []) : [])
    if (key?.value === step && value !== undefined) return [value, key]
  return undefined
}

/** What a sentence quotes is as long as a sentence may bear, whatever an author wrote there. */
function clippedAll(params: Params = {}): Params {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? clipped(value, 2000) : value,
    ]),
  )
}

function clipped(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`
}

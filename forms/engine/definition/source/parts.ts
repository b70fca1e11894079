import { getNodePath, type Node } from 'jsonc-parser'
import type { Report } from '../finding'
import { limits } from './limits'
import { pointerOf } from './pointer'

/** NUL, lone surrogates and the two non-characters: they cannot be stored and shown back everywhere. */
const unstorable = /[\0\p{Surrogate}\uFFFE\uFFFF]/u

/**
 * Refuses what JSON allows and a definition does not: one key twice, a number beyond all bounds (`1e999`), a text
 * that cannot be kept. True when there is nothing of it.
 */
export function reportParts(tree: Node, report: Report): boolean {
  let refused = 0
  const refuse: Report = (note) => {
    refused++
    report(note)
  }
  const waiting: Node[] = [tree]
  for (let node = waiting.pop(); node !== undefined && refused < limits.findings; node = waiting.pop()) {
    if (node.type === 'object') reportDuplicates(node, refuse)
    if (node.type === 'number' && !Number.isFinite(node.value))
      refuse({ at: pathOf(node), code: 'json.infinite', offset: node.offset })
    if (node.type === 'string' && unstorable.test(String(node.value)))
      refuse({ at: pathOf(node), code: 'json.unstorable', offset: node.offset })
    for (const child of node.children ?? []) waiting.push(child)
  }
  return refused === 0
}

function reportDuplicates(object: Node, refuse: Report): void {
  const first = new Map<string, Node>()
  for (const { children: [key] = [] } of object.children ?? []) {
    if (key === undefined) continue
    const name = String(key.value)
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, key)
    else
      refuse({
        at: pathOf(key),
        code: 'json.twice',
        params: { key: name },
        offset: key.offset,
        other: earlier.offset,
      })
  }
}

function pathOf(node: Node): string {
  return pointerOf(getNodePath(node))
}

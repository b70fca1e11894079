import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { Report } from '../finding'
import { findDeepest } from './depth'
import { limits } from './limits'
import { reportParts } from './parts'
import { noteOfSyntax } from './syntax'

/** A definition's text read as JSON: its value and where each part of it stands. */
export type Source = { readonly value: unknown; readonly tree: Node }

/**
 * Reads strict JSON (RFC 8259), no more than `limits` allow. Of faults of syntax the first is told: those after it
 * mostly follow from it. `at` an offset of the whole text, as no part has a path yet.
 */
export function readSource(text: string, report: Report): Source | undefined {
  const refuse = (code: string, offset = 0, params = {}) => {
    report({ at: '', code, offset, params })
    return undefined
  }
  const bytes = text.length > limits.bytes ? text.length : new TextEncoder().encode(text).length
  if (bytes > limits.bytes) return refuse('json.tooLarge', 0, { limit: limits.bytes })
  if (text.startsWith('\uFEFF')) return refuse('json.mark')
  if (text.trim() === '') return refuse('json.empty')
  const beyond = findDeepest(text, limits.depth)
  if (beyond !== undefined) return refuse('json.tooDeep', beyond, { limit: limits.depth })
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  if (first !== undefined) {
    report(noteOfSyntax(text, first))
    return undefined
  }
  if (tree === undefined) return refuse('json.empty')
  return reportParts(tree, report) ? { value: JSON.parse(text), tree } : undefined
}

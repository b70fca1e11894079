import { type Finding, pointerStep } from '../finding'
import { findName, type Named, type NameScope } from '../names'
import { nearestName } from '../nearest'

/** Where a reader is inside a condition, and what it has refused so far. */
export type Reader = { readonly at: string; readonly depth: number; readonly findings: Finding[] }

/** The reader one step further down. */
export function into(reader: Reader, key: string | number): Reader {
  return { ...reader, at: reader.at + pointerStep(key), depth: reader.depth + 1 }
}

/** Notes a refusal where the reader is. */
export function refuse(reader: Reader, code: string, params?: Finding['params']): undefined {
  reader.findings.push({
    at: reader.at,
    code: `condition.${code}`,
    ...(params === undefined ? {} : { params }),
  })
  return undefined
}

/** What a name stands for, or undefined after saying why it cannot be named here. */
export function readName(name: string, scope: NameScope, reader: Reader): Named | undefined {
  const found = findName(scope, name)
  if ('found' in found) return found.found
  const [code, params] = nameRefusal(name, found, scope)
  return refuse(reader, code, params)
}

/** Why a name cannot be used, for conditions and formulas alike. */
export function nameRefusal(
  name: string,
  found: Exclude<ReturnType<typeof findName>, { found: Named }>,
  scope: NameScope,
): readonly [code: string, params: Record<string, string>] {
  switch (found.refused) {
    case 'unknown':
      return ['unknownName', { name, nearest: nearestName(name, scope.names.keys()) ?? '' }]
    case 'below':
      return ['below', { name, definedAt: found.named.pointer }]
    case 'inRows':
      return ['inRows', { name, repetition: found.named.repetition ?? '', definedAt: found.named.pointer }]
  }
}

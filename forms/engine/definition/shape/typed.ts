import type { Note } from '../finding'
import { meantType } from './meant'
import { branchesOf, type Shape } from './shape'

/** A union, read: its branches, and those by the `type` each of them wants where all are told apart by it. */
export type Union = {
  readonly branches: readonly Shape[]
  readonly typed: ReadonlyMap<unknown, Shape> | undefined
}

const known = new WeakMap<object, Union>()

/** Reads a union of a schema once. */
export function readUnion(union: readonly Shape[]): Union {
  const read = known.get(union)
  if (read !== undefined) return read
  const branches = branchesOf(union)
  const fresh = { branches, typed: typedBranches(branches) }
  known.set(union, fresh)
  return fresh
}

/** What is said of a `type` that no branch wants. */
export function unknownType(typed: ReadonlyMap<unknown, Shape>, type: unknown, at: string): Note {
  if (typeof type !== 'string') return { at, code: 'shape.kind', params: { expected: 'string' } }
  return {
    at,
    code: 'shape.unknownType',
    params: { type, nearest: meantType(type, [...typed.keys()].map(String)) },
  }
}

function typedBranches(branches: readonly Shape[]): ReadonlyMap<unknown, Shape> | undefined {
  const named = branches.flatMap((branch) => {
    const name = branch.properties?.type?.const
    return name === undefined ? [] : [[name, branch] as const]
  })
  return named.length === branches.length ? new Map(named) : undefined
}

import { Type } from 'typebox'
import { Label } from '../../../schemas/label'
import { mapOf } from '../../../schemas/mapOf'
import type { Refusal } from '../fieldType'
import { optionKeys } from '../settings'

const closed = { additionalProperties: false } as const
const retired = Type.Boolean({ description: 'Reste lisible, n’est plus proposée.' })

const Last = optionsOf(Type.Object({ label: Label, retired: Type.Optional(retired) }, closed))
const Second = optionsOf(
  Type.Object({ label: Label, retired: Type.Optional(retired), options: Type.Optional(Last) }, closed),
)

/** Options that open further options, up to three deep; a branch may end sooner than another. */
export const Tree = optionsOf(
  Type.Object({ label: Label, retired: Type.Optional(retired), options: Type.Optional(Second) }, closed),
)

function optionsOf<Details extends Parameters<typeof mapOf>[0]>(details: Details) {
  return mapOf(Type.Union([Label, details]), { keys: optionKeys, minProperties: 1 })
}

/** Options as their author wrote them, however deep. */
type Written = {
  readonly [value: string]:
    | Label
    | { readonly label: Label; readonly retired?: boolean; readonly options?: Written }
}

/** One option, ready to be drawn, with those that it opens. */
export type Branch = {
  readonly value: string
  readonly label: Label
  /** Stays readable where it was chosen; is not offered. */
  readonly retired: boolean
  readonly branches: readonly Branch[]
}

const read = new WeakMap<Written, readonly Branch[]>()

/** The tree in the author's order, retired options included; read once for each definition. */
export function branchesOf(options: Written): readonly Branch[] {
  const branches = read.get(options) ?? branchesIn(options)
  read.set(options, branches)
  return branches
}

function branchesIn(options: Written): readonly Branch[] {
  return Object.entries(options).map(([value, option]) => {
    if (typeof option === 'string' || !('label' in option))
      return { value, label: option, retired: false, branches: [] }
    return {
      value,
      label: option.label,
      retired: option.retired === true,
      branches: branchesOf(option.options ?? {}),
    }
  })
}

/** The options on the way that a value tells, as far as the tree knows them. */
export function wayOf(value: readonly string[], branches: readonly Branch[]): readonly Branch[] {
  const [first, ...rest] = value
  const branch = branches.find((each) => each.value === first)
  return branch === undefined ? [] : [branch, ...wayOf(rest, branch.branches)]
}

/** How many lists a tree needs. */
export function depthOf(branches: readonly Branch[]): number {
  return branches.length === 0 ? 0 : 1 + Math.max(...branches.map((branch) => depthOf(branch.branches)))
}

/** Whether a way leads through options that are offered, to one that opens no further ones. */
export function wayVerdict(value: readonly string[], branches: readonly Branch[]): true | Refusal {
  const way = wayOf(value, branches)
  if (way.length < value.length) return { code: 'unknown' }
  if (way.some((branch) => branch.retired)) return { code: 'gone' }
  return way.at(-1)?.branches.length === 0 || { code: 'incomplete' }
}

import { pointerStep } from '../../finding'
import { isObject } from '../../resolve/settings'
import type { Note, Report } from '../finding'
import { explainNumber, explainText, explainWord } from './explainLeaf'
import { meantKey } from './meant'
import { expectedOf, isOfKind, type Shape } from './shape'
import { readUnion, unknownType } from './typed'

/** Of one object's unknown keys, so many are told. */
const mostStrange = 50

/**
 * Says why a value is not of a shape: the unknown, missing or wrong part, and what was probably meant. Says nothing
 * of a value that is. Conditions are only asked to be objects: their reader says the rest.
 */
export function explainShape(shape: Shape, value: unknown, at: string, report: Report): void {
  if (shape.anyOf !== undefined) explainUnion(shape.anyOf, value, at, report)
  else if (shape.enum !== undefined || shape.const !== undefined) explainWord(shape, value, at, report)
  else if (!isOfKind(value, shape)) report(wrongKind([shape], at))
  else if (typeof value === 'string') explainText(shape, value, at, report)
  else if (typeof value === 'number') explainNumber(shape, value, at, report)
  else if (Array.isArray(value)) explainList(shape, value, at, report)
  else if (isObject(value) && shape.$ref === undefined) explainObject(shape, value, at, report)
}

function explainUnion(union: readonly Shape[], value: unknown, at: string, report: Report): void {
  const { branches, typed } = readUnion(union)
  const literals = branches.flatMap((branch) => (branch.const === undefined ? [] : [branch.const]))
  if (typed !== undefined && isObject(value)) explainTyped(typed, value, at, report)
  else if (literals.length === branches.length) explainWord({ enum: literals }, value, at, report)
  else explainNearestBranch(branches, value, at, report)
}

/** A union told apart by `type`: the branch that the value names. */
function explainTyped(
  typed: ReadonlyMap<unknown, Shape>,
  value: Readonly<Record<string, unknown>>,
  at: string,
  report: Report,
): void {
  const branch = typed.get(value.type)
  if (!Object.hasOwn(value, 'type')) report({ at, code: 'shape.missingKey', params: { key: 'type' } })
  else if (branch !== undefined) explainShape(branch, value, at, report)
  else report(unknownType(typed, value.type, `${at}/type`))
}

/** Of the branches of the value's kind, the one with least to say. */
function explainNearestBranch(branches: readonly Shape[], value: unknown, at: string, report: Report): void {
  const explained = branches
    .filter((branch) => isOfKind(value, branch))
    .map((branch) => notesOf(branch, value, at))
  const [least] = explained.sort((one, other) => one.length - other.length)
  for (const note of least ?? [wrongKind(branches, at)]) report(note)
}

function explainObject(
  { properties = {}, required = [], additionalProperties, patternProperties, minProperties = 0 }: Shape,
  value: Readonly<Record<string, unknown>>,
  at: string,
  report: Report,
): void {
  const patterns = Object.entries(patternProperties ?? {}).map(
    ([key, shape]) => [new RegExp(key), shape] as const,
  )
  const shapeOf = (key: string) =>
    Object.hasOwn(properties, key) ? properties[key] : patterns.find(([pattern]) => pattern.test(key))?.[1]
  for (const key of required)
    if (!Object.hasOwn(value, key)) report({ at, code: 'shape.missingKey', params: { key } })
  const keys = Object.keys(value)
  if (keys.length < minProperties) report({ at, code: 'shape.empty' })
  let strange = 0
  for (const key of keys) {
    const path = at + pointerStep(key)
    const shape =
      shapeOf(key) ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
    if (shape !== undefined) explainShape(shape, value[key], path, report)
    else if (additionalProperties === false && ++strange <= mostStrange) {
      const nearest = meantKey(key, Object.keys(properties))
      if (patterns.length > 0)
        report({ at: path, code: 'shape.optionValue', params: { value: key }, on: 'key' })
      else report({ at: path, code: 'shape.unknownKey', params: { key, nearest }, on: 'key' })
    }
  }
}

function explainList(shape: Shape, list: readonly unknown[], at: string, report: Report): void {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY, uniqueItems = false } = shape
  if (list.length < minItems) report({ at, code: 'shape.empty' })
  if (list.length > maxItems) report({ at, code: 'shape.tooMany', params: { limit: maxItems } })
  if (items !== undefined)
    list.forEach((value, index) => explainShape(items, value, at + pointerStep(index), report))
  if (!uniqueItems) return
  const seen = new Set<unknown>()
  const twice = list.findIndex((value) => seen.has(value) || !seen.add(value))
  if (twice >= 0)
    report({ at: at + pointerStep(twice), code: 'shape.twice', params: { value: String(list[twice]) } })
}

function notesOf(shape: Shape, value: unknown, at: string): readonly Note[] {
  const notes: Note[] = []
  explainShape(shape, value, at, (note) => notes.push(note))
  return notes
}

function wrongKind(shapes: readonly Shape[], at: string): Note {
  return { at, code: 'shape.kind', params: { expected: expectedOf({ anyOf: shapes }).join('|') } }
}

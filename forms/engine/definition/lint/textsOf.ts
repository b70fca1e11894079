import type { Label } from '../../../../schemas/label'
import type { Procedure, Types } from '../../../fields'
import { pointerStep } from '../../finding'
import { isObject } from '../../resolve/settings'
import { shapeOf } from '../shape/readProcedure'
import type { Shape } from '../shape/shape'
import { readUnion } from '../shape/typed'

/** A text that people read, as its author wrote it: in French alone, or in French and English. */
export type AuthorText = {
  readonly at: string
  /** The key it is given for: `label`, `message`; an option's value. */
  readonly key: string
  readonly label: Label
}

/** Every text of a definition that people read, found by the shape that the language gives it: no type is forgotten. */
export function textsOf(procedure: Procedure, types: Types): readonly AuthorText[] {
  const texts = new Map<string, AuthorText>()
  const walk = (shape: Shape, value: unknown, at: string, key: string): void => {
    if (shape.anyOf !== undefined) {
      const { branches, typed } = readUnion(shape.anyOf)
      const named = typed === undefined || !isObject(value) ? undefined : typed.get(value.type)
      if (named !== undefined) walk(named, value, at, key)
      else if (branches.some(isTranslated) && isLabel(value)) texts.set(at, { at, key, label: value })
      else for (const branch of branches) walk(branch, value, at, key)
    } else if (Array.isArray(value)) {
      const { items } = shape
      if (items !== undefined)
        value.forEach((inner, index) => walk(items, inner, at + pointerStep(index), key))
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        const shapeOfKey = shapeOfProperty(shape, name)
        if (shapeOfKey !== undefined) walk(shapeOfKey, inner, at + pointerStep(name), name)
      }
    }
  }
  walk(shapeOf(types), procedure, '', '')
  return [...texts.values()]
}

function isTranslated({ properties }: Shape): boolean {
  return properties !== undefined && Object.keys(properties).join() === 'fr,en'
}

function isLabel(value: unknown): value is Label {
  if (typeof value === 'string') return true
  return isObject(value) && typeof value.fr === 'string' && typeof value.en === 'string'
}

function shapeOfProperty(
  { properties = {}, patternProperties = {}, additionalProperties }: Shape,
  name: string,
): Shape | undefined {
  if (Object.hasOwn(properties, name)) return properties[name]
  const pattern = Object.entries(patternProperties).find(([key]) => patternOf(key).test(name))
  return pattern?.[1] ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined)
}

const patterns = new Map<string, RegExp>()

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source)
  patterns.set(source, known)
  return known
}

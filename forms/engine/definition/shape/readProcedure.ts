import { procedureOf } from '../../../../schemas/procedure'
import { leafSchema, type Procedure, type Types } from '../../../fields'
import { isObject, settingOf } from '../../resolve/settings'
import type { Note, Report } from '../finding'
import { limits } from '../source/limits'
import { explainShape } from './explainShape'
import type { Shape } from './shape'

/** A JSON value as a procedure of these types; undefined after saying why it is none. */
export function readProcedure(value: unknown, types: Types, report: Report): Procedure | undefined {
  const tooLarge = excessIn(value)
  if (tooLarge === undefined) return isProcedure(value, types, report) ? value : undefined
  report(tooLarge)
  return undefined
}

const shapes = new WeakMap<Types, Shape>()

/** The shape of procedures of these types as JSON Schema is written: without what TypeBox keeps for itself. */
export function shapeOf(types: Types): Shape {
  const shape: Shape = shapes.get(types) ?? JSON.parse(JSON.stringify(procedureOf(leafSchema(types))))
  shapes.set(types, shape)
  return shape
}

/**
 * A value of which there is nothing to say is of the shape: TypeBox's own verdict is the same (a test compares
 * them), takes longer and gives no reason that an author could use.
 */
function isProcedure(value: unknown, types: Types, report: Report): value is Procedure {
  let refused = false
  explainShape(shapeOf(types), value, '', (note) => {
    refused = true
    report(note)
  })
  return !refused
}

/** What of a definition is beyond `limits`, whatever it looks like. */
function excessIn(value: unknown): Note | undefined {
  const fields = fieldsIn(value)
  const groups = listIn(value, 'groups').length
  if (fields.length > limits.fields)
    return { at: '/sections', code: 'limit.fields', params: { count: fields.length, limit: limits.fields } }
  if (groups > limits.groups)
    return { at: '/groups', code: 'limit.groups', params: { count: groups, limit: limits.groups } }
  for (const { at, field } of fields) {
    const count = countOptions(isObject(field) ? settingOf(field, 'options') : undefined)
    if (count > limits.options)
      return { at: `${at}/options`, code: 'limit.options', params: { count, limit: limits.options } }
  }
  return undefined
}

type Found = { readonly at: string; readonly field: unknown }

/** All that sections, annotations and rows hold. */
function fieldsIn(value: unknown): readonly Found[] {
  const sections = listIn(value, 'sections')
  const asked = sections.flatMap((section, index) => heldIn(section, 'fields', `/sections/${index}`))
  const direct = [...asked, ...heldIn(value, 'annotations', '')]
  return direct.flatMap((found) => [found, ...heldIn(found.field, 'fields', found.at)])
}

function heldIn(value: unknown, key: string, at: string): readonly Found[] {
  return listIn(value, key).map((field, index) => ({ at: `${at}/${key}/${index}`, field }))
}

/** Options, and those that some of them open. */
function countOptions(options: unknown): number {
  if (!isObject(options)) return 0
  const inner = Object.values(options).map((option) =>
    isObject(option) ? countOptions(settingOf(option, 'options')) : 0,
  )
  return inner.reduce((sum, count) => sum + count + 1, 0)
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? settingOf(value, key) : undefined
  return Array.isArray(list) ? list : []
}

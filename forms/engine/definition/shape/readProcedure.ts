import { procedureOf } from '../../../../schemas/procedure'
import { leafSchema, type Procedure, type Types } from '../../../fields'
import { settingOf } from '../../resolve/settings'
import type { Report } from '../finding'
import { limits } from '../source/limits'
import { explainShape } from './explainShape'
import type { Shape } from './shape'

/** A JSON value as a procedure of these types; undefined after saying why it is none. */
export function readProcedure(value: unknown, types: Types, report: Report): Procedure | undefined {
  const count = countFields(value)
  if (count <= limits.fields) return isProcedure(value, types, report) ? value : undefined
  report({ at: '/sections', code: 'limit.fields', params: { count, limit: limits.fields } })
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

/** How much sections, annotations and rows hold, whatever it looks like. */
function countFields(value: unknown): number {
  const asked = listIn(value, 'sections').flatMap((section) => listIn(section, 'fields'))
  const direct = [...asked, ...listIn(value, 'annotations')]
  return direct.reduce((count: number, field) => count + 1 + listIn(field, 'fields').length, 0)
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = typeof value === 'object' && value !== null ? settingOf(value, key) : undefined
  return Array.isArray(list) ? list : []
}

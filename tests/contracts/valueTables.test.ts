import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { loadTypes } from '../../forms/fields'
import type { FieldType } from '../../forms/fields/fieldType'
import { refusalsOf } from '../../forms/fields/rules'
import type { AcceptedValue, RefusedValue } from '../../forms/fields/valueTable'
import { hasValueTable, valueTable } from '../../server/procedures/fieldPages'
import { root } from '../../server/root'
import { worded } from '../support/leaf'

const types = [...(await loadTypes()).values()]
const told = types.filter(({ type }) => hasValueTable(type))
const tables = await Promise.all(told.map(async (type) => ({ type, table: await valueTable(type.type) })))

const index = readFileSync(join(root, 'forms/fields/README.md'), 'utf8')

test.each(tables.map(({ type, table }) => [type.type, table] as const))(
  'what %s cites of the language is a section that stands before the pages of types',
  (_, table) => {
    const cited = [...table.accepted, ...table.refused].map(({ because }) => because)
    const sections = cited.flatMap((because) => {
      const [, section] =
        /langage des définitions, version 1, « (Valeurs|Bornes|Options|Formules) » : /u.exec(because) ?? []
      return /langage/.test(because) ? [`## ${section}\n`] : []
    })
    expect(sections.filter((section) => !index.includes(section))).toEqual([])
  },
)

test('every type has a table', () => {
  expect(types.filter((type) => !told.includes(type)).map(({ type }) => type)).toEqual([])
})

describe.each(tables.map(({ type, table }) => ({ name: type.type, type, table })))(
  '$name',
  ({ type, table }) => {
    test('has at least 20 accepted and 20 refused values, no two the same, each from somewhere', () => {
      for (const rows of [table.accepted, table.refused]) {
        expect(rows.length).toBeGreaterThanOrEqual(20)
        const told = rows.map(({ because: _, ...row }) => JSON.stringify(row))
        expect(new Set(told).size).toBe(told.length)
        for (const { because } of rows) expect(because).toMatch(/\S{3}/)
      }
    })

    test.each(table.accepted.map((row) => [inShort(row), row] as const))('%s is accepted', (_, row) => {
      const field = { ...type.example.field, ...row.field }
      const kept = 'sent' in row ? row.sent : row.kept
      if ('typed' in row) expect(type.read(row.typed, field, row.locale ?? 'fr')).toEqual({ value: kept })
      expect(Value.Check(type.value, kept)).toBe(true)
      expect(refusalsOf(type.schema(field), kept)).toEqual([])
    })

    test.each(table.refused.map((row) => [inShort(row), row] as const))('%s is refused', (_, row) => {
      expect(codesOf(type, row)).toContain(row.code)
    })
  },
)

/** The codes a row is refused with: on reading, by the value's shape, or by the rules. */
function codesOf(type: FieldType, row: RefusedValue): readonly string[] {
  const field = { ...type.example.field, ...row.field }
  let value: unknown = 'sent' in row ? row.sent : undefined
  if ('typed' in row) {
    const reading = type.read(row.typed, field, row.locale ?? 'fr')
    if ('problem' in reading) return [worded(type.messages, reading.problem).code]
    value = reading.value
  }
  const refusals = refusalsOf(type.schema(field), value)
  if (!Value.Check(type.value, value)) {
    expect(refusals).not.toEqual([])
    return ['shape']
  }
  return refusals.map((refusal) => worded(type.messages, refusal).code)
}

function inShort(row: AcceptedValue | RefusedValue): string {
  const shown = JSON.stringify('typed' in row ? row.typed : { sent: row.sent })
  const settings = row.field === undefined ? '' : ` with ${JSON.stringify(row.field)}`
  const locale = 'locale' in row ? ` in ${row.locale}` : ''
  return `${shown.slice(0, 60)}${locale}${settings.slice(0, 60)}`
}

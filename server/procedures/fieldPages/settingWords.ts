import type { TSchema } from 'typebox'
import { keyWords } from '../../../forms/engine/definition/jsonSchema/keyWords'
import { formatDecimal } from '../../../forms/fields/decimals'
import type { FieldType } from '../../../forms/fields/fieldType'
import { Label, Unit } from '../../../schemas/label'
import { fieldBase } from '../../../schemas/procedure'
import { table, textCell } from './cells'

/** More values than these are counted, not listed. */
const mostListed = 12

/** A type's own settings, a row each; undefined where it has none. */
export function ownSettings(type: FieldType): string | undefined {
  return settingsTable(type.settings.properties, requiredOf(type.settings))
}

/** What every question may set. */
export function sharedSettings(): string {
  return settingsTable(fieldBase, ['id', 'label']) ?? ''
}

function settingsTable(
  settings: Readonly<Record<string, TSchema>>,
  required: readonly string[],
): string | undefined {
  const rows = Object.entries(settings).map(([name, schema]) => [
    `\`${name}\`${required.includes(name) ? ' (obligatoire)' : ''}`,
    textCell(purposeOf(name, schema)),
    shapeWords(schema),
  ])
  return rows.length === 0 ? undefined : table(['Réglage', 'Ce qu’il fixe', 'Valeurs'], rows)
}

function purposeOf(name: string, schema: TSchema): string {
  const said = [textAt(schema, 'title'), textAt(schema, 'description')].filter((each) => each !== undefined)
  const sentences = said.length > 0 ? said : [keyWords[name] ?? '']
  return sentences.map((sentence) => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`)).join(' ')
}

/** What a setting may be, in words. */
function shapeWords(schema: TSchema, within = false): string {
  if (same(schema, Label)) return 'un texte, ou un texte par langue'
  if (same(schema, Unit)) return 'un texte, un texte par langue, ou le singulier et le pluriel'
  const title = textAt(schema, 'title')
  if (within && title !== undefined) return `${title.charAt(0).toLowerCase()}${title.slice(1)}`
  const choices = Reflect.get(schema, 'anyOf')
  if (Array.isArray(choices)) return choices.map((each) => shapeWords(each, true)).join(' ; ')
  const values = Reflect.get(schema, 'enum')
  if (Array.isArray(values)) return listed(values)
  if (Object.hasOwn(schema, 'const')) return `\`${JSON.stringify(Reflect.get(schema, 'const'))}\``
  if (Object.hasOwn(schema, '$ref')) return 'une condition'
  switch (Reflect.get(schema, 'type')) {
    case 'array':
      return `une liste : ${shapeWords(Reflect.get(schema, 'items'), true)}`
    case 'boolean':
      return '`true` ou `false`'
    case 'integer':
      return `un nombre entier${between(schema)}`
    case 'number':
      return `un nombre${between(schema)}`
    case 'string':
      return 'un texte'
    case 'object':
      return 'un objet'
    default:
      return 'une valeur du type'
  }
}

function listed(values: readonly unknown[]): string {
  if (values.length > mostListed) return `une valeur parmi ${values.length}`
  return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ')
}

function between(schema: TSchema): string {
  const [least, most] = [Reflect.get(schema, 'minimum'), Reflect.get(schema, 'maximum')]
  if (typeof least !== 'number' || typeof most !== 'number') return ''
  return ` de ${formatDecimal(String(least), 'fr')} à ${formatDecimal(String(most), 'fr')}`
}

function same(schema: TSchema, known: TSchema): boolean {
  const shape = Reflect.get(schema, 'anyOf')
  return shape !== undefined && JSON.stringify(shape) === JSON.stringify(Reflect.get(known, 'anyOf'))
}

function textAt(schema: TSchema, key: string): string | undefined {
  const text: unknown = Reflect.get(schema, key)
  return typeof text === 'string' ? text : undefined
}

function requiredOf(schema: TSchema): readonly string[] {
  const required: unknown = Reflect.get(schema, 'required')
  return Array.isArray(required) ? required : []
}

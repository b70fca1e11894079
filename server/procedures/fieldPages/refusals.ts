import { Value } from 'typebox/value'
import type { FieldType, Refusal } from '../../../forms/fields/fieldType'
import { asText } from '../../../forms/fields/presentation'
import { refusalsOf } from '../../../forms/fields/rules'
import type { RefusedValue, ValueTable } from '../../../forms/fields/valueTable'
import { formatMessage } from '../../../forms/messages'
import { fr } from '../../../forms/messages/fr'
import { noFacts } from '../../../schemas/lookup'

/** What a type says of itself that is no refusal. */
const ownWords = /^(name|hint|label|yes$|no$)/

/** A refusal's code, and its sentence as a person reads it. */
export type ToldRefusal = { readonly code: string; readonly sentence: string }

/** Every refusal of a type: those of its table as they are raised there, then those its table does not raise. */
export function refusalsTold(type: FieldType, { refused }: ValueTable): readonly ToldRefusal[] {
  const messages: Readonly<Record<string, string>> = type.messages.fr
  const told = new Map<string, string>([['required', messages.required ?? fr.required]])
  for (const row of refused) if (!told.has(row.code)) told.set(row.code, sentenceOf(type, row))
  for (const [code, message] of Object.entries(messages))
    if (!told.has(code) && !ownWords.test(code)) told.set(code, withBlanks(message))
  return [...told].map(([code, sentence]) => ({ code, sentence }))
}

function sentenceOf(type: FieldType, row: RefusedValue): string {
  const refusal = refusalOf(type, row)
  const message: unknown = Reflect.get(type.messages.fr, row.code)
  if (typeof message !== 'string' || refusal === undefined) return fr.shape
  const { bound, ...params } = refusal.params ?? {}
  const shown =
    bound === undefined ? {} : { bound: asText(type.present(bound, type.example.field, 'fr', noFacts)) }
  return formatMessage(message, { ...params, ...shown }, 'fr')
}

function refusalOf(type: FieldType, row: RefusedValue): Refusal | undefined {
  const field = { ...type.example.field, ...row.field }
  let value: unknown = 'sent' in row ? row.sent : undefined
  if ('typed' in row) {
    const reading = type.read(row.typed, field, row.locale ?? 'fr')
    if ('problem' in reading) return reading.problem
    value = reading.value
  }
  if (!Value.Check(type.value, value)) return undefined
  return refusalsOf(type.schema(field), value).find(({ code }) => code === row.code)
}

/** A message with dots where something will stand. */
function withBlanks(message: string): string {
  const names = [...message.matchAll(/\{(\w+)(,?)/g)]
  const params = Object.fromEntries(names.map(([, name = '', comma]) => [name, comma === '' ? '…' : 2]))
  return formatMessage(message, params, 'fr')
}

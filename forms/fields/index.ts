import { type Static, type TObject, type TSchema, type TUnsafe, Type } from 'typebox'
import {
  type Computed,
  type Explanation,
  fieldBase,
  type Heading,
  type ProcedureOf,
} from '../../schemas/procedure'
import type { FieldType } from './fieldType'

/**
 * The registry of field types, a lazy line each: the server loads all of them, a page only those of its own
 * revision. A type under another name than its own does not compile.
 */
export const fieldTypes = registry({
  text: async () => (await import('./text/text')).text,
  longText: async () => (await import('./longText/longText')).longText,
  formatted: async () => (await import('./formatted/formatted')).formatted,
  civility: async () => (await import('./civility/civility')).civility,
  email: async () => (await import('./email/email')).email,
  phone: async () => (await import('./phone/phone')).phone,
  dossierLink: async () => (await import('./dossierLink/dossierLink')).dossierLink,
  map: async () => (await import('./map/map')).map,
  siret: async () => (await import('./siret/siret')).siret,
  vatNumber: async () => (await import('./vatNumber/vatNumber')).vatNumber,
  iban: async () => (await import('./iban/iban')).iban,
  rna: async () => (await import('./rna/rna')).rna,
  date: async () => (await import('./date/date')).date,
  dateTime: async () => (await import('./dateTime/dateTime')).dateTime,
  yesNo: async () => (await import('./yesNo/yesNo')).yesNo,
  choice: async () => (await import('./choice/choice')).choice,
  multipleChoice: async () => (await import('./multipleChoice/multipleChoice')).multipleChoice,
  linkedChoice: async () => (await import('./linkedChoice/linkedChoice')).linkedChoice,
  integer: async () => (await import('./integer/integer')).integer,
  decimal: async () => (await import('./decimal/decimal')).decimal,
  money: async () => (await import('./money/money')).money,
  percent: async () => (await import('./percent/percent')).percent,
  file: async () => (await import('./file/file')).file,
  identityDocument: async () => (await import('./identityDocument/identityDocument')).identityDocument,
  signature: async () => (await import('./signature/signature')).signature,
  consent: async () => (await import('./consent/consent')).consent,
  checkbox: async () => (await import('./checkbox/checkbox')).checkbox,
  country: async () => (await import('./country/country')).country,
  region: async () => (await import('./region/region')).region,
  department: async () => (await import('./department/department')).department,
  commune: async () => (await import('./commune/commune')).commune,
  epci: async () => (await import('./epci/epci')).epci,
  reference: async () => (await import('./reference/reference')).reference,
  address: async () => (await import('./address/address')).address,
})

function registry<Lines extends { [Name in keyof Lines]: () => Promise<{ readonly type: Name }> }>(
  lines: Lines,
): Lines {
  return lines
}

type Registered = {
  readonly [Name in keyof typeof fieldTypes]: Awaited<ReturnType<(typeof fieldTypes)[Name]>>
}
type SettingsOf<Type> = Type extends { readonly settings: infer Settings extends TObject }
  ? Static<Settings>
  : never

/** The name of a registered type. */
export type TypeName = keyof Registered

/** A question of one type, as it stands in a definition. */
export type LeafOf<Name extends TypeName> = Static<TObject<typeof fieldBase>> & {
  readonly type: Name
} & SettingsOf<Registered[Name]>

/** A question: a field with an answer of its own, in a section or in a row. */
export type LeafField = { [Name in TypeName]: LeafOf<Name> }[TypeName]

/** The canonical value of a type. */
export type ValueOf<Name extends TypeName> = Registered[Name] extends {
  readonly value: infer Value extends TSchema
}
  ? Static<Value>
  : never

/** A procedure's definition, version 1 of the language, with every registered type in it. */
export type Procedure = ProcedureOf<TUnsafe<LeafField>>
export type Section = Procedure['sections'][number]
/** Anything a section holds: a question, a heading, an explanation, a computed value, a repetition. */
export type Field = Section['fields'][number]
export type Repetition = Extract<Field, { type: 'repetition' }>
/** Anything a row holds. */
export type RowField = LeafField | Heading | Explanation | Computed

/** Loaded types by name, seen without their own settings and value: what the engine works with. */
export type Types = ReadonlyMap<string, FieldType>

/** Loads the named types, or all of them; unknown names are left out (the definition check refuses them). */
export async function loadTypes(names: Iterable<string> = Object.keys(fieldTypes)): Promise<Types> {
  const known = [...new Set(names)].filter(isTypeName)
  const loaded = await Promise.all(known.map(async (name) => [name, await fieldTypes[name]()] as const))
  // The one seam: a registered type is used through its contract, without its own settings and value.
  return new Map(loaded) as unknown as Types
}

/** Whether a name is in the registry. */
export function isTypeName(name: string): name is TypeName {
  return Object.hasOwn(fieldTypes, name)
}

/** The shape of a question of each loaded type, for the generated JSON Schema and the definition check. */
export function leafSchema(types: Types) {
  return Type.Union([...types.values()].map(leafOf))
}

/** The shape of one type's questions: what all have, and its own settings. */
export function leafOf(type: FieldType) {
  return Type.Object(
    { ...fieldBase, type: Type.Literal(type.type), ...type.settings.properties },
    { additionalProperties: false },
  )
}

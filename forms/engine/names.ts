import type { AnswerPath } from '../../schemas/answers'
import type { Computed } from '../../schemas/procedure'
import type { Field, LeafField, Procedure, Repetition, RowField, Section, Types } from '../fields'
import type { ComparisonKind, FieldType } from '../fields/fieldType'
import { annotationsPointer, annotationsSection } from './structure/annotations'
import { applicantSection } from './structure/applicant'

/** What a condition or a formula may name: a question, a computed value, a repetition. */
export type Named = {
  /** As conditions write it: `nature`, `applicant.siret`. */
  readonly name: string
  readonly kind: ComparisonKind | 'rows'
  readonly field: LeafField | Computed | Repetition
  /** The leaf that holds its value (the one named in `as` for a computed value); undefined for rows. */
  readonly type: FieldType | undefined
  /** The repetition whose rows hold it. */
  readonly repetition: string | undefined
  /** Its place in reading order: what stands above has a smaller one. */
  readonly order: number
  /** JSON Pointer in the definition; empty for the applicant's page, which no author writes. */
  readonly pointer: string
}

/** Where a condition, a formula or a bound stands, and so what it may name. */
export type NameScope = {
  readonly names: ReadonlyMap<string, Named>
  /** Only what comes before this place may be named. */
  readonly limit: number
  /** Repetitions whose row it stands in. */
  readonly rows: readonly string[]
}

/** Every name of a definition, and the scope of each place in it. */
export type Names = {
  readonly names: ReadonlyMap<string, Named>
  /** The same, and the agents' annotations: nothing but these may name one another. */
  readonly annotated: ReadonlyMap<string, Named>
  /** The scope of a section's or a field's own conditions, formula and bounds: what stands above it. */
  before(place: Section | Field): NameScope
  /** The scope of the checks of a section or of a repetition's rows: also what stands in it. */
  after(place: Section | Repetition): NameScope
  /** The scope of eligibility: everything outside rows. */
  readonly everywhere: NameScope
}

/** How a name is found from a place; what cannot be named says why. */
export type Found =
  | { readonly found: Named }
  | { readonly refused: 'unknown' }
  | { readonly refused: 'below' | 'inRows'; readonly named: Named }

/** Looks a name up from where a condition stands. */
export function findName(scope: NameScope, name: string): Found {
  const named = scope.names.get(name)
  if (named === undefined) return { refused: 'unknown' }
  if (named.order >= scope.limit) return { refused: 'below', named }
  if (named.repetition !== undefined && !scope.rows.includes(named.repetition))
    return { refused: 'inRows', named }
  return { found: named }
}

/** The scope of a condition on each row of `repetition`: its fields, and all that the place outside may name. */
export function scopeOfRows(scope: NameScope, repetition: string): NameScope {
  return { ...scope, rows: [...scope.rows, repetition] }
}

/** The names of a definition in reading order; of two equal ids the first is kept (the definition check refuses). */
export function readNames(procedure: Procedure, types: Types): Names {
  let names = new Map<string, Named>()
  const before = new Map<object, NameScope>()
  const after = new Map<object, NameScope>()
  let order = 0
  const scope = (rows: readonly string[]): NameScope => ({ names, limit: order, rows })

  const readField = (field: Field | RowField, prefix: string, rows: readonly string[], pointer: string) => {
    before.set(field, scope(rows))
    if (field.type === 'heading' || field.type === 'explanation') return
    if (field.type === 'repetition') {
      field.fields.forEach((inner, index) =>
        readField(inner, '', [...rows, field.id], `${pointer}/fields/${index}`),
      )
      after.set(field, scope([...rows, field.id]))
    }
    const type = types.get(field.type === 'computed' ? field.as : field.type)
    const kind = field.type === 'repetition' ? 'rows' : (type?.operators.kind ?? 'none')
    const name = prefix + field.id
    if (!names.has(name))
      names.set(name, { name, kind, field, type, repetition: rows.at(-1), order, pointer })
    order++
  }
  const readSection = (section: Section, prefix: string, pointer: string) => {
    before.set(section, scope([]))
    section.fields.forEach((field, index) =>
      readField(field, prefix, [], pointer && `${pointer}/fields/${index}`),
    )
    after.set(section, scope([]))
  }

  const [applicant, annotations] = [applicantSection(procedure), annotationsSection(procedure)]
  if (applicant !== undefined) readSection(applicant, applicantPrefix, '')
  procedure.sections.forEach((section, index) => readSection(section, '', `/sections/${index}`))
  const everywhere = scope([])
  const asked = names
  if (annotations !== undefined) {
    names = new Map(asked)
    annotations.fields.forEach((field, index) => readField(field, '', [], `${annotationsPointer}/${index}`))
  }
  return {
    names: asked,
    annotated: names,
    before: (place) => before.get(place) ?? everywhere,
    after: (place) => after.get(place) ?? everywhere,
    everywhere,
  }
}

/** How conditions name the questions of the applicant's page. */
export const applicantPrefix = 'applicant.'

/** The path of a named answer outside rows: `applicant.siret` stands at `applicant/siret`. */
export function pathOfName(name: string): AnswerPath {
  return name.replace('.', '/')
}

import type { Label } from '../../../schemas/label'
import type { Field, Procedure, RowField, Section } from '../../fields'
import { isObject, settingOf } from '../resolve/settings'
import type { Subject } from './change'

/** Something of a definition that has an id, and is the same thing in two revisions that have it. */
export type Part = {
  readonly kind: 'section' | 'field' | 'check' | 'group' | 'annotation'
  readonly id: string
  readonly at: string
  /** The ids of what holds it: its section, and its repetition. */
  readonly section: string
  readonly rows: string
  readonly of: Label | undefined
  readonly json: Readonly<Record<string, unknown>>
}

/** Every part of a definition by kind and id, in reading order. */
export function partsOf(procedure: Procedure): ReadonlyMap<string, Part> {
  const sections = procedure.sections.flatMap((section, index) =>
    partsOfSection(section, `/sections/${index}`),
  )
  const all = [
    ...sections,
    ...listed(procedure, 'groups', 'group'),
    ...listed(procedure, 'annotations', 'annotation'),
  ]
  return new Map(all.map((part) => [`${part.kind} ${part.id}`, part]))
}

/** What a part is called by people. */
export function subjectOf({ kind, id, json, of }: Part): Subject {
  const label = [json.label, json.title, json.text, json.error, json.warning].find(isLabel) ?? id
  const type = kind === 'field' && typeof json.type === 'string' ? { type: json.type } : {}
  return { kind, id, label, ...type, ...(of === undefined ? {} : { of }) }
}

/** Whether a value is a text that an author wrote, in one language or two. */
export function isLabel(value: unknown): value is Label {
  return typeof value === 'string' || (isObject(value) && typeof value.fr === 'string')
}

/** Whether a question must be answered whenever it is asked, or may have to be. */
export function isRequired(json: Part['json']): boolean {
  return json.type === 'repetition' ? json.min !== 0 : json.optional !== true
}

function partsOfSection(section: Section, at: string): readonly Part[] {
  const holder = { section: section.id, rows: '', of: section.title }
  return [
    { kind: 'section', id: section.id, at, section: '', rows: '', of: undefined, json: ownOf(section) },
    ...checksOf(section, at, holder),
    ...section.fields.flatMap((field, index) => partsOfField(field, `${at}/fields/${index}`, holder)),
  ]
}

type Holder = Pick<Part, 'section' | 'rows' | 'of'>

function partsOfField(field: Field | RowField, at: string, holder: Holder): readonly Part[] {
  const own: Part = { kind: 'field', id: field.id, at, ...holder, json: ownOf(field) }
  if (field.type !== 'repetition') return [own]
  const inside = { ...holder, rows: field.id, of: field.label }
  return [
    own,
    ...checksOf(field, at, inside),
    ...field.fields.flatMap((inner, index) => partsOfField(inner, `${at}/fields/${index}`, inside)),
  ]
}

function checksOf(owner: Pick<Section, 'checks'>, at: string, holder: Holder): readonly Part[] {
  return (owner.checks ?? []).map((check, index) => ({
    kind: 'check',
    id: check.id,
    at: `${at}/checks/${index}`,
    ...holder,
    json: check,
  }))
}

/** Lists that stand beside the sections. */
function listed(procedure: Procedure, key: string, kind: 'group' | 'annotation'): readonly Part[] {
  const list = settingOf(procedure, key)
  return (Array.isArray(list) ? list : []).filter(isObject).map((json, index) => ({
    kind,
    id: String(json.id),
    at: `/${key}/${index}`,
    ...{ section: '', rows: '', of: undefined },
    json,
  }))
}

/** A part's own settings, without what it holds. */
function ownOf(part: Section | Field | RowField): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'fields' && key !== 'checks'))
}

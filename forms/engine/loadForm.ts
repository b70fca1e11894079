import { type Field, loadTypes, type Procedure } from '../fields'
import { compileForm } from './compileForm'
import type { Form } from './form'
import { loadPatterns } from './patterns'
import { applicantSection } from './structure/applicant'

/**
 * Loads what a checked definition needs, its own types alone, and reads it: what a page calls. Those of the agents'
 * `annotations` come only where they are asked for.
 */
export async function loadForm(procedure: Procedure, annotations?: 'annotations'): Promise<Form> {
  const { sections, eligibility, groups } = procedure
  const patterned = [sections, eligibility, groups, annotations && procedure.annotations]
  const names = [...typeNamesOf(procedure), ...(annotations ? typesIn(procedure.annotations ?? []) : [])]
  const [types] = await Promise.all([loadTypes(names), hasPattern(patterned) ? loadPatterns() : undefined])
  return compileForm(procedure, types)
}

/** The leaves that answering a definition takes: its questions', those that present its computed values, the applicant's. */
export function typeNamesOf(procedure: Procedure): ReadonlySet<string> {
  const applicant = applicantSection(procedure)
  const sections = [...(applicant === undefined ? [] : [applicant]), ...procedure.sections]
  return new Set(sections.flatMap(({ fields }) => typesIn(fields)))
}

function typesIn(fields: readonly Field[]): readonly string[] {
  return fields
    .flatMap((field) => (field.type === 'repetition' ? field.fields : [field]))
    .map((field) => (field.type === 'computed' ? field.as : field.type))
}

/** Whether the word `matches` is a key anywhere: once too often only costs a download. */
function hasPattern(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(hasPattern)
  if (typeof json !== 'object' || json === null) return false
  return Object.hasOwn(json, 'matches') || Object.values(json).some(hasPattern)
}

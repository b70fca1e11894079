import { loadTypes, type Procedure } from '../fields'
import { compileForm } from './compileForm'
import type { Form } from './form'
import { loadPatterns } from './patterns'
import { applicantSection } from './structure/applicant'

/** Loads what a checked definition needs, its own types alone, and reads it: what a page calls. */
export async function loadForm(procedure: Procedure): Promise<Form> {
  const [types] = await Promise.all([
    loadTypes(typeNamesOf(procedure)),
    hasPattern(procedure.sections) || hasPattern(procedure.eligibility) ? loadPatterns() : undefined,
  ])
  return compileForm(procedure, types)
}

/** The leaves a definition uses: its questions', those that present its computed values, the applicant's. */
export function typeNamesOf(procedure: Procedure): ReadonlySet<string> {
  const applicant = applicantSection(procedure)
  const sections = [...(applicant === undefined ? [] : [applicant]), ...procedure.sections]
  const fields = sections.flatMap((section) =>
    section.fields.flatMap((field) => (field.type === 'repetition' ? field.fields : [field])),
  )
  return new Set(fields.map((field) => (field.type === 'computed' ? field.as : field.type)))
}

/** Whether the word `matches` is a key anywhere: once too often only costs a download. */
function hasPattern(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(hasPattern)
  if (typeof json !== 'object' || json === null) return false
  return Object.hasOwn(json, 'matches') || Object.values(json).some(hasPattern)
}

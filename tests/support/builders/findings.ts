import { type Checked, checkDefinition, wordFinding } from '../../../forms/engine/definition'
import { loadTypes } from '../../../forms/fields'

const types = await loadTypes()

/** What the check says of a definition, or of the text of one. */
export function checked(definition: unknown): Checked {
  return checkDefinition(typeof definition === 'string' ? definition : JSON.stringify(definition), types)
}

/**
 * The same in short, path and code: `/sections/0/fields/1/when name.below`; warnings end with `?`. Missing translations
 * are left out: tests write French.
 */
export function findingsOf(definition: unknown): readonly string[] {
  return allFindingsOf(definition).filter((finding) => !/ lint\.(onlyFrench|noEnglish)\?$/.test(finding))
}

/** All of them, missing translations too. */
export function allFindingsOf(definition: unknown): readonly string[] {
  return checked(definition).findings.map(
    ({ at, code, severity }) => `${at} ${code}${severity === 'warning' ? '?' : ''}`,
  )
}

/** The sentences, in French, their no-break spaces as spaces. */
export function sentencesOf(definition: unknown): readonly string[] {
  return checked(definition).findings.map((finding) => wordFinding(finding, 'fr').replaceAll('\u00a0', ' '))
}

/** A procedure that is right, with these questions in its only section. */
export function withFields(...fields: readonly object[]) {
  return withSections({ id: 'page', title: 'Une page', fields })
}

/** A procedure that is right, with these sections. */
export function withSections(...sections: readonly object[]) {
  return {
    language: 1,
    id: 'une-demarche',
    title: 'Une démarche',
    service: 'Un service',
    contact: { email: 'aide@exemple.fr' },
    legalBasis: 'Un texte',
    retention: { draft: 'P3M', afterDecision: 'P6M' },
    sections,
  }
}

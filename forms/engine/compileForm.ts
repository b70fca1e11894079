import type { Check } from '../../schemas/procedure'
import type { Procedure, Types } from '../fields'
import type { Compiling } from './compiling'
import { planOptionalTest, planTest } from './compiling'
import { namesIn } from './condition/test'
import type { EligibilityPlan, Form } from './form'
import { readNames } from './names'
import { applicantSection } from './structure/applicant'
import { planSection } from './structure/section'

const compiled = new WeakMap<Procedure, Form>()

/**
 * Reads a checked definition once, for every evaluation after: the same procedure object gives the same form.
 * `types` must hold its types (`typeNamesOf`), and patterns must be loaded if it has any (`loadForm` does both).
 * Throws when the definition would not have passed the definition check.
 */
export function compileForm(procedure: Procedure, types: Types): Form {
  const known = compiled.get(procedure)
  if (known !== undefined) return known
  const form = build(procedure, types)
  compiled.set(procedure, form)
  return form
}

function build(procedure: Procedure, types: Types): Form {
  const applicant = applicantSection(procedure)
  const names = readNames(procedure, types)
  const compiling: Compiling = { types, names, named: new Set() }
  const sections = [...(applicant === undefined ? [] : [applicant]), ...procedure.sections]
  return {
    procedure,
    types,
    names,
    sections: sections.map((section) => planSection(section, compiling)),
    eligibility: planEligibility(procedure, compiling),
    groups: (procedure.groups ?? []).map((group) => ({
      group,
      when: planOptionalTest(group.when, names.everywhere, compiling),
    })),
    named: compiling.named,
    checks: new Map(checksOf(procedure).map((check) => [check.id, check])),
  }
}

function planEligibility(procedure: Procedure, compiling: Compiling): readonly EligibilityPlan[] {
  const { names, everywhere } = compiling.names
  return (procedure.eligibility ?? []).map(({ must, message }) => {
    const test = planTest(must, everywhere, compiling)
    const outside = [...namesIn(test)].filter((name) => names.get(name)?.repetition === undefined)
    return { must: test, message, names: outside }
  })
}

function checksOf({ sections }: Procedure): readonly Check[] {
  return sections.flatMap((section) => [
    ...(section.checks ?? []),
    ...section.fields.flatMap((field) => (field.type === 'repetition' ? (field.checks ?? []) : [])),
  ])
}

import type { Answers } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import type { Section } from '../../fields'
import { type Compiling, planOptionalTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import { applicantPrefix } from '../names'
import type { Pass } from '../pass'
import { nestedAnswers, type Scope } from '../scope'
import type { AskedElement, AskedSection } from '../types'
import { applicantId } from './applicant'
import { type CheckPlan, planChecks, raiseChecks } from './check'
import { askRepetition, planRepetition, type RepetitionPlan } from './repetition'
import { askRowElement, planRowElement, type RowElementPlan } from './rowElement'

/** A titled group of questions: one page. */
export type SectionPlan = {
  readonly section: Section
  readonly when: Test | undefined
  readonly elements: readonly (RowElementPlan | RepetitionPlan)[]
  readonly checks: readonly CheckPlan[]
}

/** Reads a section and all that it holds. */
export function planSection(section: Section, compiling: Compiling): SectionPlan {
  const { names } = compiling
  const prefix = section.id === applicantId ? applicantPrefix : ''
  return {
    section,
    when: planOptionalTest(section.when, names.before(section), compiling),
    elements: section.fields.map((field) =>
      field.type === 'repetition'
        ? planRepetition(field, compiling)
        : planRowElement(field, prefix, compiling),
    ),
    checks: planChecks(section.checks, names.after(section), compiling),
  }
}

/** The section as it is asked now; undefined while it is hidden or nothing in it is asked. */
export function askSection(
  plan: SectionPlan,
  answers: Answers,
  scope: Scope,
  pass: Pass,
): AskedSection | undefined {
  const { section, when } = plan
  if (when !== undefined && !holds(when, scope)) return undefined
  const isApplicant = section.id === applicantId
  const place = {
    pass,
    scope,
    answers: isApplicant ? nestedAnswers(answers, applicantId) : answers,
    path: isApplicant ? `${applicantId}/` : '',
  }
  const elements = plan.elements.flatMap((element): AskedElement | readonly [] => {
    const asked =
      element.kind === 'repetition' ? askRepetition(element, place) : askRowElement(element, place)
    return asked ?? []
  })
  if (elements.length === 0) return undefined
  const { locale } = pass.context
  return {
    id: section.id,
    title: labelIn(section.title, locale),
    ...(section.hint === undefined ? {} : { hint: labelIn(section.hint, locale) }),
    elements,
    raised: raiseChecks(plan.checks, elements, place),
  }
}

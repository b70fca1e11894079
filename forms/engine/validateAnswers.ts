import type { Answers } from '../../schemas/answers'
import type { Problem } from '../../schemas/problem'
import type { Types } from '../fields'
import { evaluate } from './evaluate'
import type { Form } from './form'
import { checkProblems, fieldProblems, repetitionProblems } from './structure/problems'
import type { AskedElement, AskedRow, AskedSection, Context } from './types'

/**
 * What keeps one section, or all of them, from being right: nothing about what is hidden. Problems stand in
 * reading order; checks come after the answers they compare. Eligibility is apart (`eligibilityProblems`).
 */
export function validateAnswers(
  form: Form,
  answers: Answers,
  context: Context,
  sectionId?: string,
): readonly Problem[] {
  return evaluate(form, answers, context)
    .sections.filter(({ id }) => sectionId === undefined || id === sectionId)
    .flatMap((section) => sectionProblems(section, form.types, context))
}

/** What is wrong in one section. */
export function sectionProblems(section: AskedSection, types: Types, context: Context): readonly Problem[] {
  return [...elementProblems(section.elements, types, context), ...checkProblems(section.raised)]
}

function elementProblems(
  elements: readonly AskedElement[],
  types: Types,
  context: Context,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const element of elements) {
    if (element.kind === 'field') problems.push(...fieldProblems(element, types, context))
    if (element.kind !== 'repetition') continue
    problems.push(...repetitionProblems(element, types))
    for (const row of element.rows) problems.push(...rowProblems(row, types, context))
  }
  return problems
}

/** A row that was not asked anew is not judged anew: it stands for its form, answers and context. */
function rowProblems(row: AskedRow, types: Types, context: Context): readonly Problem[] {
  const known = judgedRows.get(row)
  if (known !== undefined) return known
  const problems = [...elementProblems(row.elements, types, context), ...checkProblems(row.raised)]
  judgedRows.set(row, problems)
  return problems
}

const judgedRows = new WeakMap<AskedRow, readonly Problem[]>()

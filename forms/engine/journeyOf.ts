import type { Answers } from '../../schemas/answers'
import type { Problem } from '../../schemas/problem'
import { evaluate } from './evaluate'
import type { Form } from './form'
import type { AskedElement, AskedSection, Context, Journey, SectionState } from './types'
import { sectionProblems } from './validateAnswers'

/** Where a person stands: each section's state, what is missing, and which section is next. */
export function journeyOf(form: Form, answers: Answers, context: Context): Journey {
  const sections = evaluate(form, answers, context).sections.map((section) => {
    const problems = sectionProblems(section, form.types, context)
    const missing = problems.filter(isMissing).length
    return {
      id: section.id,
      title: section.title,
      state: stateOf(section, problems, missing),
      missing,
      problems,
    }
  })
  const next = sections.find(({ state }) => state !== 'complete')?.id ?? null
  return { sections, next, complete: next === null }
}

function stateOf(section: AskedSection, problems: readonly Problem[], missing: number): SectionState {
  if (problems.length > missing) return 'error'
  if (missing === 0) return 'complete'
  return section.elements.some(isBegun) ? 'started' : 'untouched'
}

function isMissing({ code }: Problem): boolean {
  return code === 'required' || code === 'repetition.min'
}

function isBegun(element: AskedElement): boolean {
  if (element.kind === 'repetition') return element.rows.length > 0
  return element.kind === 'field' && element.answer !== undefined
}

import type { Answers, Changes } from '../../schemas/answers'
import type { Json } from '../../schemas/condition'
import { applyChanges } from './changes/applyChanges'
import { evaluate } from './evaluate'
import type { Form } from './form'
import type { SectionPlan } from './structure/section'
import type { AskedElement, Context } from './types'

/**
 * The changes that put an author's `default`s into the blank questions of a section: for the page to make when it
 * is opened, so that nothing counts that nobody has seen; also into those that a default makes appear. A default is
 * an answer like any other from then on.
 */
export function suggestedAnswers(form: Form, answers: Answers, context: Context, sectionId: string): Changes {
  const plan = form.sections.find(({ section }) => section.id === sectionId)
  if (!plan?.elements.some(suggests)) return {}
  const changes = new Map<string, Json>()
  for (;;) {
    const { sections } = evaluate(form, applyChanges(answers, Object.fromEntries(changes)), context)
    const section = sections.find(({ id }) => id === sectionId)
    const more = (section ? suggestionsIn(section.elements) : []).filter(([path]) => !changes.has(path))
    if (more.length === 0) return Object.fromEntries(changes)
    for (const [path, value] of more) changes.set(path, value)
  }
}

/** Whether it may suggest an answer at all: most forms never do, and need not be asked. */
function suggests(plan: SectionPlan['elements'][number]): boolean {
  if (plan.kind === 'repetition') return plan.elements.some(suggests)
  return plan.kind === 'field' && plan.suggest !== undefined
}

function suggestionsIn(elements: readonly AskedElement[]): readonly (readonly [string, Json])[] {
  return elements.flatMap((element): readonly (readonly [string, Json])[] => {
    if (element.kind === 'repetition') return element.rows.flatMap((row) => suggestionsIn(row.elements))
    if (element.kind !== 'field' || element.suggestion === undefined) return []
    return [[element.path, element.suggestion]]
  })
}

import type { Answers, Changes } from '../../schemas/answers'
import type { Json } from '../../schemas/condition'
import { evaluate } from './evaluate'
import type { Form } from './form'
import type { AskedElement, Context } from './types'

/**
 * The changes that put an author's `default`s into the blank questions of a section: for the page to make when it
 * is opened, so that nothing counts that nobody has seen. A default is an answer like any other from then on.
 */
export function suggestedAnswers(form: Form, answers: Answers, context: Context, sectionId: string): Changes {
  const section = evaluate(form, answers, context).sections.find(({ id }) => id === sectionId)
  return Object.fromEntries(section === undefined ? [] : suggestionsIn(section.elements))
}

function suggestionsIn(elements: readonly AskedElement[]): readonly (readonly [string, Json])[] {
  return elements.flatMap((element): readonly (readonly [string, Json])[] => {
    if (element.kind === 'repetition') return element.rows.flatMap((row) => suggestionsIn(row.elements))
    if (element.kind !== 'field' || element.suggestion === undefined) return []
    return [[element.path, element.suggestion]]
  })
}

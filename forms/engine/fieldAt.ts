import type { AnswerPath } from '../../schemas/answers'
import type { Computed } from '../../schemas/procedure'
import type { LeafField, Repetition } from '../fields'
import { stepsOf } from './changes/paths'
import type { Form } from './form'
import { applicantPrefix } from './names'

/** The question, computed value or repetition that a path leads to; undefined where it leads to none. */
export function fieldAt(form: Form, path: AnswerPath): LeafField | Computed | Repetition | undefined {
  const { names } = form.names
  const steps = stepsOf(path)
  switch (steps?.kind) {
    case 'answer': {
      const named = names.get(steps.id)
      return named?.repetition === undefined ? named?.field : undefined
    }
    case 'nested':
      return names.get(applicantPrefix + steps.field)?.field
    case 'row': {
      const field = names.get(steps.id)?.field
      return field?.type === 'repetition' ? field : undefined
    }
    case 'inRow': {
      const named = names.get(steps.field)
      return named?.repetition === steps.id ? named.field : undefined
    }
    default:
      return undefined
  }
}

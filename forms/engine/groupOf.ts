import type { Answers } from '../../schemas/answers'
import type { Group } from '../../schemas/procedure'
import { evaluate } from './evaluate'
import type { Form } from './form'
import type { Context } from './types'

/**
 * The agents that a dossier goes to when it is submitted: the first group whose condition holds of what is asked, else
 * the last. Undefined where the definition names none.
 */
export function groupOf(form: Form, answers: Answers, context: Context): Group | undefined {
  return evaluate(form, answers, context).group
}

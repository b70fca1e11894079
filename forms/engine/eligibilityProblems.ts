import type { Answers } from '../../schemas/answers'
import type { Problem } from '../../schemas/problem'
import { evaluate } from './evaluate'
import type { Form } from './form'
import { pathOfName } from './names'
import type { Context } from './types'

/**
 * What keeps a person from being entitled who submits these answers, of rules whose questions are all answered: `eligibility` with the rule's `index`,
 * at the first answer it names. The sentence is the author's (`procedure.eligibility[index].message`).
 */
export function eligibilityProblems(form: Form, answers: Answers, context: Context): readonly Problem[] {
  return evaluate(form, answers, context).ineligibleIfSubmitted.flatMap((index) => {
    const [name] = form.eligibility[index]?.names ?? []
    return name === undefined ? [] : [{ at: pathOfName(name), code: 'eligibility', params: { index } }]
  })
}

import type { Answer, Changes } from '../../../schemas/answers'
import type { Fact } from '../../../schemas/lookup'
import type { Form } from '../form'
import { safely } from '../pass'
import type { AskedElement, AskedField, Evaluation } from '../types'
import { applicantId } from './applicant'

/**
 * The changes that put what a register says of a company into the applicant's page: its name and address, where they
 * are asked and blank, or still what the register said of the company named `before`. What a person wrote is theirs.
 */
export function companyAnswers(
  form: Form,
  { sections }: Evaluation,
  fact: Fact,
  before: Fact | undefined,
): Changes {
  const asked = sections.find(({ id }) => id === applicantId)?.elements.filter(isField) ?? []
  const [told, toldBefore] = [answersIn(fact), before === undefined ? {} : answersIn(before)]
  return Object.fromEntries(
    asked.flatMap(({ path, field, answer }) => {
      const value = told[field.id]
      if (value === undefined || sameAnswer(value, answer)) return []
      return isBlank(form, field.type, answer) || sameAnswer(answer, toldBefore[field.id])
        ? [[path, value] as const]
        : []
    }),
  )
}

function answersIn({ values = {} }: Fact): { readonly [id: string]: Answer } {
  const { name, line1, line2, postcode, city, inseeCode } = values
  const address =
    line1 === undefined || postcode === undefined || city === undefined
      ? {}
      : {
          address: {
            line1,
            ...(line2 === undefined ? {} : { line2 }),
            postcode,
            city,
            ...(inseeCode === undefined ? {} : { inseeCode }),
            country: 'FR',
            source: 'found',
          },
        }
  return { ...(name === undefined ? {} : { name }), ...address }
}

function isBlank({ types }: Form, type: string, answer: Answer | undefined): boolean {
  return answer === undefined || (safely(() => types.get(type)?.isEmpty(answer)) ?? false)
}

function sameAnswer(one: Answer | undefined, other: Answer | undefined): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other)
}

function isField(element: AskedElement): element is AskedField {
  return element.kind === 'field'
}

import { type Label, type Locale, labelIn } from '../../schemas/label'
import { noFacts } from '../../schemas/lookup'
import type { Problem } from '../../schemas/problem'
import { fieldAt } from '../engine/fieldAt'
import type { Form } from '../engine/form'
import { asText } from '../fields/presentation'
import { en } from './en'
import { formatMessage } from './format'
import { fr } from './fr'

type Reader = { readonly form: Form; readonly locale: Locale }

/** What a problem is about; a problem of the whole form is about no question. */
type Asked = ReturnType<typeof fieldAt>

/**
 * A problem in the reader's language: the sentence of the check or of the condition for being entitled, else the
 * author's words for the question, else those of its type, else the shared ones. Always a sentence.
 */
export function wordProblem(problem: Problem, reader: Reader): string {
  const { form, locale } = reader
  const asked = fieldAt(form, problem.at)
  const author = ruleMessage(problem, form) ?? questionMessage(problem, asked)
  if (author !== undefined) return labelIn(author, locale)
  try {
    return formatMessage(messageOf(problem, asked, reader), paramsOf(problem, asked, reader), locale)
  } catch {
    return words[locale].shape
  }
}

const words = { fr, en }

/** What the author wrote for a check, or for a condition for being entitled. */
function ruleMessage({ code, params }: Problem, form: Form): Label | undefined {
  if (code === 'eligibility') return form.eligibility[Number(params?.index)]?.message
  const check = code.startsWith('check.') ? form.checks.get(code.slice('check.'.length)) : undefined
  return check?.error ?? check?.warning
}

/** The author's own words for any refusal of a question's answer; what cannot be kept at all is not one. */
function questionMessage({ code }: Problem, asked: Asked): Label | undefined {
  const refusesAnswer = code === 'required' || (code.includes('.') && code !== 'choice.gone')
  return refusesAnswer && asked !== undefined && 'message' in asked ? asked.message : undefined
}

/** `date.calendar` is the key `calendar` of the type `date`; a type may have its own `required`. */
function messageOf({ code }: Problem, asked: Asked, { form, locale }: Reader): string {
  const dot = code.indexOf('.')
  const [name = '', key] = dot < 0 ? [asked?.type, code] : [code.slice(0, dot), code.slice(dot + 1)]
  const shared = own(words[locale], code)
  return own(form.types.get(name)?.messages[locale], key) ?? shared ?? words[locale].shape
}

function own(catalogue: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
}

/** What the message may name. A `bound` is a value of the type, shown as it presents it; the input shows the unit. */
function paramsOf({ params = {} }: Problem, asked: Asked, { form, locale }: Reader) {
  if (asked?.type === 'repetition') return { ...params, add: labelIn(asked.row.add, locale) }
  const type = form.types.get(asked?.type ?? '')
  if (params.bound === undefined || asked === undefined || type === undefined) return params
  return {
    ...params,
    bound: asText(type.present(params.bound, { ...asked, unit: undefined }, locale, noFacts)),
  }
}

import type { AnswerPath } from '../../schemas/answers'
import { type Label, type Locale, labelIn } from '../../schemas/label'
import type { Problem } from '../../schemas/problem'
import type { Check, Computed } from '../../schemas/procedure'
import type { LeafField, Repetition, Types } from '../fields'
import { asText } from '../fields/presentation'
import { en } from './en'
import { formatMessage } from './format'
import { fr } from './fr'

/** What words need of a compiled form: its types, its checks, and the question behind a name. */
export type WordedForm = {
  readonly types: Types
  readonly checks: ReadonlyMap<string, Check>
  readonly eligibility: readonly { readonly message: Label }[]
  readonly names: { readonly names: ReadonlyMap<string, { readonly field: Named }> }
}

type Named = LeafField | Computed | Repetition

type Reader = { readonly form: WordedForm; readonly locale: Locale }

/**
 * A problem in the reader's language: the check's or the eligibility rule's own sentence, else the author's words for the question, else
 * those of its type, else the shared ones. Always a sentence, whatever the problem.
 */
export function wordProblem(problem: Problem, reader: Reader): string {
  const { form, locale } = reader
  const check = form.checks.get(problem.code.replace(/^check\./, ''))
  if (problem.code.startsWith('check.') && check !== undefined)
    return labelIn(check.error ?? check.warning ?? words[locale].shape, locale)
  const rule = problem.code === 'eligibility' ? form.eligibility[Number(problem.params?.index)] : undefined
  if (rule !== undefined) return labelIn(rule.message, locale)
  const field = fieldAt(problem.at, form)
  const own = field === undefined ? undefined : authorsMessage(field)
  if (own !== undefined) return labelIn(own, locale)
  try {
    return formatMessage(messageOf(problem, field, reader), paramsOf(problem, field, reader), locale)
  } catch {
    return words[locale].shape
  }
}

const words = { fr, en }

/** The question at a path: its name is what is left without the row's id. */
function fieldAt(path: AnswerPath, form: WordedForm): Named | undefined {
  const steps = path.split('/')
  const name = steps[0] === 'applicant' ? steps.join('.') : steps.at(-1)
  return form.names.names.get(name ?? '')?.field
}

function authorsMessage(field: Named): Label | undefined {
  return 'message' in field ? field.message : undefined
}

function messageOf({ code }: Problem, field: Named | undefined, { form, locale }: Reader): string {
  const [typeName = '', key = ''] = code === 'required' ? [field?.type, code] : split(code)
  return (
    own(form.types.get(typeName)?.messages[locale], key) ?? own(words[locale], code) ?? words[locale].shape
  )
}

/** `date.calendar` is the key `calendar` of the type `date`. */
function split(code: string): readonly [string, string] {
  const dot = code.indexOf('.')
  return [code.slice(0, dot), code.slice(dot + 1)]
}

function own(catalogue: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return catalogue !== undefined && Object.hasOwn(catalogue, key) ? catalogue[key] : undefined
}

/** What the message may name. A `bound` is a value of the type: it is shown as the type presents it. */
function paramsOf({ params = {} }: Problem, field: Named | undefined, { form, locale }: Reader) {
  const add = field?.type === 'repetition' ? { add: labelIn(field.row.add, locale) } : {}
  const type = form.types.get(field?.type ?? '')
  if (params.bound === undefined || field === undefined || type === undefined) return { ...add, ...params }
  return { ...add, ...params, bound: asText(type.present(params.bound, field, locale)) }
}

import type { Json } from '../../../../schemas/condition'
import { formatMessage } from '../../../messages'
import { answerNamedBy, isObject } from '../../resolve/settings'
import type { operators } from './settings.fr'
import { catalogues, type Reader, wordAnswer, wordQuestion } from './wordAnswer'

/**
 * A condition as it is said: « Nature » est « Déréférencement » et « Montant » est supérieur à 1 000. What is not of the
 * language stays as the file has it.
 */
export function wordCondition(condition: Json, reader: Reader): string {
  return together(condition, reader).text
}

type Sentence = keyof typeof operators

/** A sentence, or several: `loose` ones stand in brackets among others. */
type Said = { readonly text: string; readonly loose?: boolean }

/** All that must hold, as one. */
function together(condition: Json, reader: Reader): Said {
  const parts = partsOf(condition, reader) ?? [{ text: JSON.stringify(condition) }]
  return joined(parts, 'and', reader)
}

/** All that must hold, one by one; undefined of what is no condition. */
function partsOf(condition: Json | undefined, reader: Reader): readonly Said[] | undefined {
  if (!isObject(condition)) return undefined
  return Object.entries(condition).flatMap(([key, value]): readonly Said[] => {
    if (!isJson(value)) return []
    if (key === 'not') return [{ text: said('not', { condition: wordCondition(value, reader) }, reader) }]
    if ((key !== 'all' && key !== 'any') || !Array.isArray(value))
      return comparisonsOf(key, value, reader).map((text) => ({ text }))
    const inner = value.map((each) => together(each, reader))
    return key === 'any'
      ? [joined(inner, 'or', reader)]
      : value.flatMap((each) => partsOf(each, reader) ?? [])
  })
}

function joined(parts: readonly Said[], word: 'and' | 'or', { locale }: Reader): Said {
  const [only, ...others] = parts
  if (only !== undefined && others.length === 0) return only
  const texts = parts.map(({ text, loose }) => (loose ? `(${text})` : text))
  return { text: texts.join(` ${catalogues[locale].operators[word]} `), loose: true }
}

function comparisonsOf(name: string, value: Json, reader: Reader): readonly string[] {
  const question = wordQuestion(name, reader)
  const isPattern = isObject(value) && answerNamedBy(value) === undefined
  if (!isPattern) return [compared(Array.isArray(value) ? 'oneOf' : 'is', value, name, question, reader)]
  return Object.entries(value).flatMap(([operator, operand]) => {
    if (!isJson(operand)) return []
    if (operator !== 'count') return [compared(operator, operand, name, question, reader)]
    const number = said('count', { name: question }, reader)
    const counted = isObject(operand) && answerNamedBy(operand) === undefined ? operand : { is: operand }
    return Object.entries(counted).flatMap(([each, right]) =>
      isJson(right) ? [compared(each, right, '', number, reader)] : [],
    )
  })
}

function compared(operator: string, operand: Json, of: string, name: string, reader: Reader): string {
  if (operator === 'some' || operator === 'every')
    return said(operator, { name, condition: wordCondition(operand, reader) }, reader)
  const negated = operand === false ? opposites.get(operator) : undefined
  const value = wordAnswer(operand, of, reader, true)
  const ofDays = isDay(of, reader) ? `${operator}Day` : operator
  return said(negated ?? (isSentence(ofDays) ? ofDays : operator), { name, value }, reader)
}

function isDay(name: string, { names, types }: Reader): boolean {
  const field = names.get(name)?.field
  const type = field?.type === 'computed' ? field.as : field?.type
  return types.get(type ?? '')?.operators.kind === 'date'
}

/** `isEmpty: false` is `isFilled`. */
const opposites: ReadonlyMap<string, Sentence> = new Map([
  ['isEmpty', 'isFilled'],
  ['isFilled', 'isEmpty'],
])

function said(sentence: string, params: Readonly<Record<string, string>>, { locale }: Reader): string {
  const { operators } = catalogues[locale]
  return isSentence(sentence) ? formatMessage(operators[sentence], params, locale) : sentence
}

function isSentence(sentence: string): sentence is Sentence {
  return Object.hasOwn(catalogues.fr.operators, sentence)
}

/** Everything in a definition is JSON. */
function isJson(value: unknown): value is Json {
  return value !== undefined
}

/**
 * The same 100 questions as other libraries' schemas. A question is `{ id, rule, min?, max?, options? }` with the rule
 * text, integer, choice, yesNo or date. Each contender judges a whole draft and gives the number of its errors.
 */
import Ajv from 'ajv'
import * as v from 'valibot'
import * as yup from 'yup'
import { z } from 'zod'

const isoDate = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Yup as its manual shows it, its schema built once. */
export function plainYup(questions) {
  const schema = yupSchema(questions)
  return (draft) => errorsOf(() => schema.validateSync(draft, { abortEarly: false }))
}

export function yupWithoutStacks(questions) {
  const schema = yupSchema(questions)
  return (draft) => errorsOf(() => schema.validateSync(draft, { abortEarly: false, disableStackTrace: true }))
}

export function yupBuiltEachTime(questions) {
  return (draft) => errorsOf(() => yupSchema(questions).validateSync(draft, { abortEarly: false }))
}

/** One question's own schema, built once. */
export function yupField(question) {
  const schema = yupRule(question)
  return (value) => errorsOf(() => schema.validateSync(value, { abortEarly: false }))
}

export function ajv(questions) {
  const properties = Object.fromEntries(questions.map((question) => [question.id, jsonRule(question)]))
  const required = questions.map(({ id }) => id)
  const validate = new Ajv({ allErrors: true }).compile({ type: 'object', properties, required })
  return (draft) => (validate(draft) ? 0 : validate.errors.length)
}

/** Ajv over a JSON Schema of its own: whether a definition is of the shape. */
export function ajvOver(schema) {
  const validate = new Ajv({ allErrors: true, strict: false, validateSchema: false }).compile(schema)
  return (value) => (validate(value) ? 0 : validate.errors.length)
}

export function zod(questions) {
  const schema = z.object(Object.fromEntries(questions.map((question) => [question.id, zodRule(question)])))
  return (draft) => schema.safeParse(draft).error?.issues.length ?? 0
}

export function valibot(questions) {
  const schema = v.object(Object.fromEntries(questions.map((question) => [question.id, valibotRule(question)])))
  return (draft) => v.safeParse(schema, draft).issues?.length ?? 0
}

/** The limit: a function for each question, written by hand, without words, paths or types. */
export function closures(questions) {
  const judges = questions.map((question) => [question.id, closure(question)])
  return (draft) => {
    let errors = 0
    for (const [id, isRight] of judges) if (!isRight(draft[id])) errors++
    return errors
  }
}

function errorsOf(validate) {
  try {
    validate()
    return 0
  } catch (error) {
    return error.errors.length
  }
}

function yupSchema(questions) {
  return yup.object(Object.fromEntries(questions.map((question) => [question.id, yupRule(question)])))
}

function yupRule({ rule, min, max, options }) {
  switch (rule) {
    case 'integer':
      return yup.number().required().integer().min(min).max(max)
    case 'choice':
      return yup.string().required().oneOf(options)
    case 'yesNo':
      return yup.boolean().required()
    case 'date':
      return yup.string().required().matches(isoDate)
    default:
      return yup.string().required().max(max)
  }
}

function jsonRule({ rule, min, max, options }) {
  switch (rule) {
    case 'integer':
      return { type: 'integer', minimum: min, maximum: max }
    case 'choice':
      return { enum: options }
    case 'yesNo':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', pattern: isoDate.source }
    default:
      return { type: 'string', minLength: 1, maxLength: max }
  }
}

function zodRule({ rule, min, max, options }) {
  switch (rule) {
    case 'integer':
      return z.number().int().min(min).max(max)
    case 'choice':
      return z.enum(options)
    case 'yesNo':
      return z.boolean()
    case 'date':
      return z.string().regex(isoDate)
    default:
      return z.string().min(1).max(max)
  }
}

function valibotRule({ rule, min, max, options }) {
  switch (rule) {
    case 'integer':
      return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
    case 'choice':
      return v.picklist(options)
    case 'yesNo':
      return v.boolean()
    case 'date':
      return v.pipe(v.string(), v.regex(isoDate))
    default:
      return v.pipe(v.string(), v.minLength(1), v.maxLength(max))
  }
}

function closure({ rule, min, max, options }) {
  switch (rule) {
    case 'integer':
      return (value) => Number.isInteger(value) && value >= min && value <= max
    case 'choice':
      return (value) => options.includes(value)
    case 'yesNo':
      return (value) => typeof value === 'boolean'
    case 'date':
      return (value) => typeof value === 'string' && isoDate.test(value)
    default:
      return (value) => typeof value === 'string' && value !== '' && value.length <= max
  }
}

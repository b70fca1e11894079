import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Convert, Errors } from 'typebox/value'
import type { Locale } from '../../schemas/label'
import type { WordedProblem } from '../../schemas/problem'
import { type Code, word } from '../messages'

/** Tells whether a value has a schema's shape; everything has the shape of no schema. */
export type Shape<Schema extends TSchema> = (value: unknown) => value is Static<Schema>

/** A schema as a check, compiled at its first use (interpreted where the process may not generate code). */
export function shapeOf<Schema extends TSchema>(schema: Schema | undefined): Shape<Schema> {
  let check: ((value: unknown) => boolean) | null = null
  return (value): value is Static<Schema> => {
    if (schema === undefined) return true
    if (check === null) {
      const compiled = Compile(schema)
      check = (candidate) => compiled.Check(candidate)
    }
    return check(value)
  }
}

/** Texts of an address as the schema's numbers; what is not written as a number is stays a text and fails the check. */
export function fromAddress(schema: TSchema | undefined, texts: Readonly<Record<string, unknown>>): unknown {
  if (schema === undefined) return texts
  const converted = Convert(schema, { ...texts })
  const read = Object.entries(converted instanceof Object ? converted : {})
  // TypeBox reads `1.5` as the whole number 1.
  return Object.fromEntries(
    read.map(([name, value]) => [name, `${value}` === texts[name] ? value : texts[name]]),
  )
}

/** What is wrong with a value, place by place, worded. At most twenty: a hostile body gets no long answer. */
export function shapeProblems(schema: TSchema, value: unknown, locale: Locale): readonly WordedProblem[] {
  return Errors(schema, value)
    .flatMap(({ keyword, instancePath, params }) => {
      if (keyword === 'additionalProperties') {
        return namesIn(params, 'additionalProperties').map((field) =>
          at(instancePath, 'sent.unknownField', field, locale),
        )
      }
      if (keyword === 'required') {
        return namesIn(params, 'requiredProperties').map((field) =>
          at(instancePath, 'sent.missingField', field, locale),
        )
      }
      const problem: WordedProblem = {
        at: instancePath,
        code: 'sent.wrongField',
        message: word('sent.wrongField', {}, locale),
      }
      return [problem]
    })
    .slice(0, 20)
}

function at(path: string, code: Code, field: string, locale: Locale): WordedProblem {
  const short = field.slice(0, 64)
  return {
    at: `${path}/${short}`,
    code,
    params: { field: short },
    message: word(code, { field: short }, locale),
  }
}

function namesIn(params: object, key: string): readonly string[] {
  const found = Object.entries(params).find(([name]) => name === key)?.[1]
  return Array.isArray(found) ? found.map(String) : []
}

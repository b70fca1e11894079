import fc from 'fast-check'
import type { Static, TObject, TSchema } from 'typebox'
import { Value } from 'typebox/value'
import type { FieldOf, FieldType, Refusal } from '../../forms/fields/fieldType'
import { refusalsOf } from '../../forms/fields/rules'
import { formatMessage } from '../../forms/messages'
import { type Locale, locales } from '../../schemas/label'

/** A type under test: what it makes of typed texts and of canonical values, in a word or two. */
export function trying<
  Name extends string,
  Settings extends TObject,
  Shape extends TSchema,
  Key extends string,
>(type: FieldType<Name, Settings, Shape, Key>) {
  const example = type.example.field
  return {
    /** The value read, undefined when blank, or the refusal's code after `!`. */
    read(typed: string, field: FieldOf<Settings> = example, locale: Locale = 'fr') {
      const reading = type.read(typed, field, locale)
      return 'problem' in reading ? `!${worded(type.messages, reading.problem).code}` : reading.value
    },
    /** `right`, `shape` for what its TypeBox shape refuses, or the codes of the rules' refusals. */
    judge(value: unknown, field: FieldOf<Settings> = example) {
      const refusals = refusalsOf(type.schema(field), value)
      if (!Value.Check(type.value, value)) return refusals.length > 0 ? 'shape' : 'accepted out of shape'
      return refusals.map((refusal) => worded(type.messages, refusal).code).join(' ') || 'right'
    },
    /** Whatever is printed is read back, in both languages, and the rules hold for it. */
    comesBack(values: fc.Arbitrary<Static<Shape>>, field: FieldOf<Settings> = example) {
      fc.assert(
        fc.property(values, fc.constantFrom(...locales), (value, locale) => {
          expect(Value.Check(type.value, value)).toBe(true)
          expect(refusalsOf(type.schema(field), value)).toEqual([])
          expect(type.read(type.print(value, field, locale), field, locale)).toEqual({ value })
        }),
      )
    },
  }
}

/** Stops at a refusal that has no sentence of at most 25 words in one of the languages; `shape` is worded for all types. */
export function worded(messages: Readonly<Record<Locale, object>>, refusal: Refusal): Refusal {
  if (refusal.code === 'shape') return refusal
  for (const locale of locales) {
    const message: unknown = Reflect.get(messages[locale], refusal.code)
    if (typeof message !== 'string') throw new Error(`No words for ${refusal.code} in ${locale}`)
    const sentence = formatMessage(message, refusal.params ?? {}, locale)
    expect(sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length).toBeLessThanOrEqual(25)
  }
  return refusal
}

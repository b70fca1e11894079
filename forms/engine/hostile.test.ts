import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Answers } from '../../schemas/answers'
import { aContext, rowId } from '../../tests/support/builders/forms'
import type { Procedure } from '../fields'
import { evaluate, journeyOf, loadForm, validateAnswers } from '.'
import { documentOf } from './documentOf'
import { submittedAnswers } from './submittedAnswers'

// The shipped report: every leaf, nested conditions, rows, formulas, checks.
const procedure: Procedure = JSON.parse(
  readFileSync(new URL('../procedures/consultation-plateformes.json', import.meta.url), 'utf8'),
)
const form = loadForm(procedure)

const word = fc.constantFrom(
  '',
  ' ',
  'other',
  'amazon',
  'delisting',
  '12.50',
  '-0',
  '1e999',
  '2026-02-30',
  '\0',
  '\ud800',
  '🙂',
  '__proto__',
)
const value = fc.oneof(
  fc.jsonValue(),
  word,
  fc.array(word),
  fc.record({ other: word }),
  fc.record({ unreadable: word }),
  fc.double(),
)

function answersTo(ids: readonly string[]): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: word }),
    value,
    {
      maxKeys: 40,
    },
  )
}

/** Answers of every shape to questions of the form, some right enough to open what follows. */
function hostileAnswers({ sections }: Procedure): fc.Arbitrary<Answers> {
  const fields = sections.flatMap((section) => section.fields)
  const inRows = fields.flatMap((field) =>
    field.type === 'repetition' ? field.fields.map(({ id }) => id) : [],
  )
  const rows = fc.array(
    fc.oneof(
      value,
      fc.record({ rowId: fc.constantFrom(rowId(1), rowId(2), '__proto__'), answers: answersTo(inRows) }),
    ),
  )
  return fc
    .record({
      plain: answersTo(fields.map(({ id }) => id)),
      incidents: fc.oneof(rows, value),
      applicant: fc.oneof(answersTo(['siret', 'name', 'address']), value),
      difficulties: fc.constantFrom(
        ['delisting'],
        ['payments', 'fees', 'terms'],
        ['counterfeits', { other: 'x' }],
      ),
      yes: fc.boolean(),
    })
    .map(({ plain, yes, ...rest }) => ({
      ...plain,
      ...rest,
      turnoverFell: yes,
      mediation: yes,
      appealed: yes,
    }))
    .map((answers) => JSON.parse(JSON.stringify(answers)))
}

test('whatever the answers hold, a pass and all that is drawn from it come to an end', async () => {
  const compiled = await form
  fc.assert(
    fc.property(hostileAnswers(procedure), (answers) => {
      const untouched = JSON.stringify(answers)
      evaluate(compiled, answers, aContext)
      journeyOf(compiled, answers, aContext)
      for (const { at, code } of validateAnswers(compiled, answers, aContext))
        expect([typeof at, typeof code]).toEqual(['string', 'string'])
      JSON.stringify(documentOf(compiled, answers, { ...aContext, locale: 'en' }))
      JSON.stringify(submittedAnswers(compiled, answers, aContext))
      expect(JSON.stringify(answers)).toBe(untouched)
    }),
    { numRuns: 200 },
  )
})

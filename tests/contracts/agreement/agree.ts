import { compileForm, loadPatterns } from '../../../forms/engine'
import { loadTypes, type Procedure } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { noFacts } from '../../../schemas/lookup'
import { changedAnswers, someAnnotations, someAnswers } from '../../support/random/answers'
import { aDefinition } from '../../support/random/definition'
import { Random } from '../../support/random/random'
import { today } from '../../support/random/values'
import { type Outcome, outcomeOf } from '../naive/outcome'
import { thing, type World } from '../naive/world'
import { engineOutcome } from './engineOutcome'
import { wrongProofs } from './proofs'
import { shrunk } from './shrink'

/** A definition, a draft of it, and what agents noted down beside. */
export type Example = { readonly definition: Procedure; readonly answers: Answers; readonly noted: Answers }

/** What two evaluators make of an example. */
export type Said = { readonly engine: Outcome; readonly naive: Outcome }

/** Hears how each thing came out in the naive evaluator. */
export type Tell = World['tell']

const types = await loadTypes()
await loadPatterns()

/** What is generated from one seed: one definition, a draft of it, the same later, and annotations beside each. */
function examplesOf(seed: number): readonly [Example, Example] {
  const random = new Random(seed)
  const definition = aDefinition(random)
  const noted = someAnnotations(random, definition)
  const answers = someAnswers(random, definition)
  const changed = changedAnswers(random, answers, someAnswers(random, definition))
  return [
    { definition, answers, noted },
    { definition, answers: changed, noted: someAnnotations(random, definition) },
  ]
}

/** What engine and naive evaluator say of an example. */
export function saidOf({ definition, answers, noted }: Example, tell?: Tell): Said {
  const form = compileForm(definition, types)
  return {
    engine: engineOutcome(form, answers, noted, { today, locale: 'fr', facts: noFacts }),
    naive: outcomeOf(thing(asJson(definition)), thing(asJson(answers)), thing(asJson(noted)), today, tell),
  }
}

/** Whether they say the same. */
function agree({ engine, naive }: Said): boolean {
  return inOrder(engine) === inOrder(naive)
}

/** What is wrong with the engine over one seed: the smallest example of a disagreement, or proofs that a draft refutes. */
export function faultOf(seed: number, tell?: Tell): object | undefined {
  const examples = examplesOf(seed)
  const said = examples.map((example) => saidOf(example, tell))
  const found = examples.find((_, index) => said[index] !== undefined && !agree(said[index]))
  if (found !== undefined) return { seed, ...smallest(found) }
  const proofs = wrongProofs(
    examples[0].definition,
    said.map(({ naive }) => naive),
    types,
  )
  return proofs.length > 0 ? { seed, proofs } : undefined
}

/** The example with all left out that is not needed to disagree, and what is said of it. */
function smallest(found: Example): Example & Said {
  const disagrees = (smaller: Json) => isExample(smaller) && !agree(saidOf(smaller))
  const small = shrunk(asJson(found), disagrees)
  const left = isExample(small) ? small : found
  return { ...left, ...saidOf(left) }
}

/** Whether what is left is still a definition with rows that are rows; compiling says the rest. */
function isExample(json: Json): json is Json & Example {
  const { definition, answers, noted } = thing(json)
  const given = [...Object.values(thing(answers)), ...Object.values(thing(noted))]
  const rows = given.flatMap((answer) => (Array.isArray(answer) ? answer : []))
  const isRow = (row: unknown) =>
    typeof row !== 'object' ||
    row === null ||
    'fileId' in row ||
    'other' in row ||
    ('rowId' in row && 'answers' in row)
  return (
    rows.every(isRow) &&
    Object.hasOwn(thing(definition), 'sections') &&
    answers !== undefined &&
    noted !== undefined
  )
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}

/** An outcome as text, its keys in order. */
function inOrder(outcome: Outcome): string {
  return JSON.stringify(outcome, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

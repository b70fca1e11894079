import { compileForm, loadPatterns } from '../../../forms/engine'
import { loadTypes, type Procedure } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { noFacts } from '../../../schemas/lookup'
import { someAnswers } from '../../support/random/answers'
import { aDefinition } from '../../support/random/definition'
import { Random } from '../../support/random/random'
import { today } from '../../support/random/values'
import { type Outcome, outcomeOf } from '../naive/outcome'
import { thing } from '../naive/world'
import { engineOutcome } from './engineOutcome'
import { wrongProofs } from './proofs'
import { shrunk } from './shrink'

/** A definition and a draft of it. */
export type Case = { readonly definition: Procedure; readonly answers: Answers }

/** What two evaluators make of a case. */
export type Said = { readonly engine: Outcome; readonly naive: Outcome }

const types = await loadTypes()
await loadPatterns()

/** What is generated from one seed: a definition, and two drafts of it. */
export function caseOf(seed: number): {
  readonly definition: Procedure
  readonly drafts: readonly Answers[]
} {
  const random = new Random(seed)
  const definition = aDefinition(random)
  return { definition, drafts: [someAnswers(random, definition), someAnswers(random, definition)] }
}

/** What engine and naive evaluator say of a case. */
export function saidOf({ definition, answers }: Case): Said {
  const form = compileForm(definition, types)
  return {
    engine: engineOutcome(form, answers, { today, locale: 'fr', facts: noFacts }),
    naive: outcomeOf(thing(asJson(definition)), thing(asJson(answers)), today),
  }
}

/** Whether they say the same. */
export function agree({ engine, naive }: Said): boolean {
  return inOrder(engine) === inOrder(naive)
}

/** What is wrong with the engine over one seed: the smallest case of a disagreement, or proofs that a draft refutes. */
export function faultOf(seed: number): object | undefined {
  const { definition, drafts } = caseOf(seed)
  const said = drafts.map((answers) => saidOf({ definition, answers }))
  const at = said.findIndex((each) => !agree(each))
  if (at >= 0) return { seed, ...smallest({ definition, answers: drafts[at] ?? {} }) }
  const proofs = wrongProofs(
    definition,
    said.map(({ naive }) => naive),
    types,
  )
  return proofs.length > 0 ? { seed, proofs } : undefined
}

/** The case with all left out that is not needed to disagree, and what is said of it. */
function smallest(found: Case): Case & Said {
  const disagrees = (smaller: Json) => isCase(smaller) && !agree(saidOf(smaller))
  const small = shrunk(asJson(found), disagrees)
  const left = isCase(small) ? small : found
  return { ...left, ...saidOf(left) }
}

/** Whether what is left is still a definition with rows that are rows; compiling says the rest. */
function isCase(json: Json): json is Json & Case {
  const { definition, answers } = thing(json)
  const rows = Object.values(thing(answers)).flatMap((answer) => (Array.isArray(answer) ? answer : []))
  const isRow = (row: unknown) =>
    typeof row !== 'object' ||
    row === null ||
    'fileId' in row ||
    'other' in row ||
    ('rowId' in row && 'answers' in row)
  return rows.every(isRow) && Object.hasOwn(thing(definition), 'sections')
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

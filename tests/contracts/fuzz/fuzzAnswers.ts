import {
  applyChanges,
  changesBetween,
  eligibilityProblems,
  evaluate,
  type Form,
  journeyOf,
  suggestedAnswers,
  validateAnswers,
} from '../../../forms/engine'
import { sameAnswer } from '../../../forms/engine/changes/paths'
import { refuseChanges } from '../../../forms/engine/changes/refuseChanges'
import { documentOf } from '../../../forms/engine/documentOf'
import { submittedAnswers } from '../../../forms/engine/submittedAnswers'
import type { Answers, Changes } from '../../../schemas/answers'
import type { Json } from '../../../schemas/condition'
import { noFacts } from '../../../schemas/lookup'
import { someAnswers } from '../../support/random/answers'
import { Random } from '../../support/random/random'
import { today } from '../../support/random/values'
import { thing } from '../naive/world'
import { enterDoors } from './enterDoors'
import { hostile, hostileNames } from './hostile'
import { mutated } from './mutate'
import { forms } from './sources'

const context = { today, locale: 'fr', facts: noFacts } as const

/**
 * Saves hostile changes to a draft, some of which the wire's check refuses, and draws everything from the draft that
 * results, and from one that no check has seen; then sends all of it through the server, and submits it. Throws when
 * something does, or when what was taken is not kept as it was.
 */
export async function fuzzAnswers(seed: number): Promise<'taken' | 'refused' | 'submitted'> {
  const random = new Random(seed)
  const form = random.pick(forms)
  const draft = someAnswers(random, form.procedure)
  const changes: Changes = JSON.parse(JSON.stringify(hostileChanges(random, form)))
  const refused = new Set(refuseChanges(form, changes).map(({ at }) => at))
  const taken = Object.fromEntries(Object.entries(changes).filter(([path]) => !refused.has(path)))
  const after = applyChanges(draft, taken)
  drawAll(form, after)
  const copy: Answers = JSON.parse(JSON.stringify(after))
  if (!sameAnswer(copy, after)) throw new Error('What was taken is not what JSON keeps.')
  if (!sameAnswer(applyChanges(draft, changesBetween(draft, after)), after))
    throw new Error('The changes between two drafts do not lead from one to the other.')
  const unseen: Answers = JSON.parse(JSON.stringify(applyChanges(mutatedDraft(random, draft), changes)))
  drawAll(form, unseen)
  const end = await enterDoors(random, form, [changesBetween({}, draft), changes])
  if (end === 'submitted') return end
  return refused.size === 0 ? 'taken' : 'refused'
}

/** All that the product draws from a draft. */
function drawAll(form: Form, answers: Answers): void {
  const { sections } = evaluate(form, answers, context)
  for (const { at, code } of validateAnswers(form, answers, context))
    if (typeof at !== 'string' || code === '') throw new Error('A problem without place or code.')
  journeyOf(form, answers, context)
  eligibilityProblems(form, answers, context)
  JSON.stringify(documentOf(form, answers, context))
  JSON.stringify(documentOf(form, answers, { ...context, locale: 'en' }))
  JSON.stringify(submittedAnswers(form, answers, context))
  for (const { id } of sections) suggestedAnswers(form, answers, context, id)
}

function mutatedDraft(random: Random, draft: Answers): Answers {
  return { ...draft, ...thing(mutated(random, JSON.parse(JSON.stringify(draft)))) }
}

/** A few changes: to questions, rows and what is neither, with right values and hostile ones. */
function hostileChanges(random: Random, form: Form): Changes {
  const right = someAnswers(random, form.procedure)
  const names = [...form.names.names.values()]
  return Object.fromEntries(
    random.several(1, 6, (): readonly [string, Json] => {
      if (names.length === 0 || random.chance(0.1)) return [pathOf(random), hostile(random)]
      const { name, repetition, kind } = random.pick(names)
      const path =
        repetition === undefined ? name.replace('.', '/') : `${repetition}/${rowIdOf(random)}/${name}`
      if (kind === 'rows') return rowChange(random, name)
      return [path, random.chance(0.3) ? (right[name] ?? null) : hostile(random)]
    }),
  )
}

function rowChange(random: Random, name: string): readonly [string, Json] {
  if (random.chance(0.3)) return [`${name}/${rowIdOf(random)}`, null]
  if (random.chance(0.02)) return [name, Array.from({ length: 1001 }, (_, index) => rowId(index))]
  return [name, random.chance(0.7) ? random.several(0, 4, () => rowIdOf(random)) : hostile(random)]
}

function pathOf(random: Random): string {
  return random.several(1, 4, () => random.pick(hostileNames)).join('/')
}

function rowIdOf(random: Random): string {
  return random.chance(0.9) ? rowId(random.int(4)) : random.pick(hostileNames)
}

function rowId(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

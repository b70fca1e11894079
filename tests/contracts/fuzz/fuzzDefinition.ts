import { compileForm, evaluate, validateAnswers } from '../../../forms/engine'
import { checkDefinition, wordFinding } from '../../../forms/engine/definition'
import type { Json } from '../../../schemas/condition'
import { noFacts } from '../../../schemas/lookup'
import { someAnswers } from '../../support/random/answers'
import { aDefinition } from '../../support/random/definition'
import { Random } from '../../support/random/random'
import { today } from '../../support/random/values'
import { mutated, mutatedText } from './mutate'
import { shipped, types } from './sources'

const context = { today, locale: 'fr', facts: noFacts } as const

/**
 * Checks a definition that was broken on purpose, a shipped or a generated one. Throws when the check does, when a
 * finding has no place or no words, or when what it let through cannot be filled in.
 */
export function fuzzDefinition(seed: number): 'right' | 'refused' {
  const { procedure, findings } = checkDefinition(brokenDefinition(seed), types)
  for (const finding of findings) {
    const { line, column, code, params, severity } = finding
    const words = wordFinding(finding, severity === 'error' ? 'fr' : 'en')
    const isPlaced = Number.isInteger(line) && line >= 1 && Number.isInteger(column) && column >= 1
    if (!isPlaced || words === '')
      throw new Error(`A finding says nothing: ${JSON.stringify({ code, params })}`)
  }
  if (procedure === null && findings.length === 0) throw new Error('Refused without a word.')
  if (procedure === null || findings.some(({ severity }) => severity === 'error')) return 'refused'
  const form = compileForm(procedure, types)
  const answers = someAnswers(new Random(seed), procedure)
  evaluate(form, answers, context)
  validateAnswers(form, answers, context)
  return 'right'
}

/** The text of a definition, perhaps no JSON any more. */
function brokenDefinition(seed: number): string {
  const random = new Random(seed)
  const original = random.chance(0.3) ? random.pick(shipped) : JSON.stringify(aDefinition(random))
  const json: Json = JSON.parse(original)
  const text = random.chance(0.9) ? JSON.stringify(mutated(random, json)) : original
  return random.chance(0.15) ? mutatedText(random, text) : text
}

import { evaluate } from '../../../forms/engine'
import { noFacts } from '../../../schemas/lookup'
import type { Table } from '../bench'
import { largeDraft, largeForm } from './forms'
import { measured } from './measure'

const context = { today: '2026-03-12', locale: 'fr', facts: noFacts } as const

/** One pass over 1,000 fields with 300 conditions and 50 formulas; the draft is another each time. */
export function passTable(rounds: number): Table {
  const form = largeForm()
  const drafts = [largeDraft(0), largeDraft(1)]
  const times = measured(
    [{ name: 'pass', run: (turn) => void evaluate(form, { ...drafts[turn % 2] }, context) }],
    rounds,
    10,
  )
  const milliseconds = (times.get('pass') ?? Number.NaN) / 1000
  return {
    title: 'One pass over 1,000 fields with 300 conditions',
    count: rounds,
    lines: [{ who: 'evaluate', as: 'ours', figures: { ms: milliseconds } }],
    goals: [{ says: 'ms of a pass', is: milliseconds, kind: 'machine', atMost: 2 }],
  }
}

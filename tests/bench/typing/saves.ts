import { v7 as uuid } from 'uuid'
import { saveDraft } from '../../../schemas/api/dossiers'
import { type Asked, median, quantile, type Table } from '../bench'
import { filled, longForm } from './forms'
import type { Measured } from './product'

const sizes = [648, 33] as const
const rounds = 200

/** What one answer costs to save on a form that is filled in: the largest there is, and the usual one. */
export async function measureSaves(ours: Measured, { say }: Asked): Promise<Table> {
  say('Saving…')
  const contenders = await Promise.all(
    sizes.map(async (questions) => {
      const form = longForm(questions)
      await ours.publish(form)
      const dossier = await ours.begin(form, filled(questions))
      const times: number[] = []
      return { questions, dossier, times }
    }),
  )
  for (let round = 0; round < rounds; round++)
    for (const { dossier, times } of contenders) {
      const begun = performance.now()
      await ours.citizen.must(saveDraft, {
        params: { dossier },
        body: { basedOn: round + 1, saveId: uuid(), changes: { f1: `Réponse ${round}` } },
      })
      times.push(performance.now() - begun)
    }
  const lines = contenders.map(({ questions, times }) => ({
    who: `Guichet, ${questions} questions`,
    as: 'ours' as const,
    figures: { 'ms a save': median(times), 'p95, ms': quantile(times, 0.95) },
  }))
  const [large, usual] = contenders.map(({ times }) => median(times))
  const is = (large ?? Number.NaN) / (usual ?? Number.NaN)
  const says = `ms a save: ${sizes[0]} questions beside ${sizes[1]}`
  return {
    title: 'Saving one answer',
    count: rounds,
    lines,
    goals: [{ says, is, atMost: 1.3, kind: 'ratio' }],
  }
}

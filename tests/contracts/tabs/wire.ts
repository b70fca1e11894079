import type { Draft, Save, SaveOutcome } from '../../../client/wizard/save/saving'
import { applyChanges } from '../../../forms/engine'
import type { Answers } from '../../../schemas/answers'
import type { Doors } from '../fuzz/doors'
import type { Sent } from './tab'

/** One dossier's way to the server; it writes down what was acknowledged. */
export type Wire = ReturnType<typeof listen>

/** Sends saves to a dossier, and replays beside the server what it says it took. */
export function listen(doors: Doors, dossier: string) {
  const at = `/api/dossiers/${dossier}/draft`
  const numbers = new Map<string, number>()
  let answers: Answers = {}
  let repeated = 0
  let latest = ''
  return {
    async send(save: Save): Promise<SaveOutcome> {
      const { status, body } = await doors.call('PATCH', at, save)
      if (status === 409) return { kind: 'stale', draft: draftOf(body.draft) }
      if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
      const number = Number(body.number)
      const known = numbers.get(save.saveId)
      latest = ''
      if (known === undefined) {
        numbers.set(save.saveId, number)
        answers = applyChanges(answers, save.changes)
        latest = save.saveId
        if (number !== numbers.size) throw new Error(`number ${number} for the ${numbers.size}th save`)
      } else {
        repeated += 1
        if (known !== number) throw new Error(`the same save got the numbers ${known} and ${number}`)
      }
      return { kind: 'saved', number, savedAt: String(body.savedAt) }
    },
    async read(): Promise<Draft> {
      return draftOf((await doors.call('GET', at)).body)
    },
    /** What the server must hold: all it acknowledged, in order. */
    answers: () => answers,
    taken: () => numbers.size,
    repeated: () => repeated,
    /** Whether this save was taken by the last call, and not before. */
    isNew: ({ saveId }: Save) => latest === saveId,
    /** The words are on the server, though the tab has not heard of it. */
    owe: ({ tab, save }: Sent) => tab.taken(save.changes),
  }
}

function draftOf(received: unknown): Draft {
  if (!isDraft(received)) throw new Error(`No draft: ${JSON.stringify(received)}`)
  return received
}

function isDraft(received: unknown): received is Draft {
  return typeof received === 'object' && received !== null && 'number' in received && 'answers' in received
}

import fc from 'fast-check'
import { createAutosave } from '../../client/wizard/save/createAutosave'
import type { Draft, Queue, Save, SaveOutcome } from '../../client/wizard/save/saving'
import { applyChanges } from '../../forms/engine'
import type { Answers, Changes } from '../../schemas/answers'
import { rowId } from './builders/forms'

/** How a save fares: it arrives, it does not, its answer is lost, the server is busy, the session has ended. */
type Way = 'through' | 'lost' | 'unanswered' | 'busy' | 'expired'
const ways = ['through', 'lost', 'unanswered', 'busy'] as const

const fares = (way: Way) => way
const none = <One>(): One[] => []
/** When everything was saved. */
export const savedAt = '2026-03-12T13:32:00.000Z'

/** The server's half of the contract: a save is taken when based on the draft's number, each save id once. */
export function aServer(answers: Answers = {}) {
  const taken = new Map<string, SaveOutcome>()
  const draft: Draft = { number: 0, answers }
  const server = {
    draft,
    saves: none<Save>(),
    /** What it refuses for good, by path. */
    refused: new Set<string>(),
    take(save: Save): SaveOutcome {
      server.saves.push(save)
      const known = taken.get(save.saveId)
      if (known) return known
      if (save.basedOn !== server.draft.number) return { kind: 'stale', draft: server.draft }
      const at = Object.keys(save.changes).filter((path) => server.refused.has(path))
      if (at.length > 0) return { kind: 'refused', sentence: 'Corrigez.', at }
      server.draft = { number: save.basedOn + 1, answers: applyChanges(server.draft.answers, save.changes) }
      const outcome: SaveOutcome = { kind: 'saved', number: server.draft.number, savedAt }
      taken.set(save.saveId, outcome)
      return outcome
    },
  }
  return server
}

/** A page at work on the server's draft. */
export function aPage(server: ReturnType<typeof aServer>, left?: Queue) {
  const timers = new Set<() => void>()
  const page = {
    way: fares('through'),
    answers: left?.answers ?? server.draft.answers,
    delays: none<number>(),
    /** What stands in a control and was not handed over yet. */
    typing: none<Changes>(),
    edit(changes: Changes) {
      page.answers = applyChanges(page.answers, changes)
      autosave.change(page.answers)
    },
  }
  const autosave = createAutosave({
    draft: server.draft,
    savedAt: null,
    left,
    async send(save) {
      if (page.way === 'lost') return { kind: 'offline' }
      if (page.way === 'busy') return { kind: 'later', sentence: 'Réessayez.', wait: 2 }
      if (page.way === 'expired') return { kind: 'signedOut' }
      const outcome = server.take(save)
      return page.way === 'unanswered' ? { kind: 'offline' } : outcome
    },
    onMerging() {
      for (const typed of page.typing.splice(0)) page.edit(typed)
    },
    onMerged(answers) {
      page.answers = answers
    },
    newId: () => crypto.randomUUID(),
    after(delay, act) {
      page.delays.push(delay)
      timers.add(act)
      return () => timers.delete(act)
    },
  })
  return Object.assign(page, {
    autosave,
    /** Lets answers come back and those who wait try again. */
    async pass(turns = 1) {
      for (let turn = 0; turn < turns; turn++) {
        await new Promise((resolve) => setTimeout(resolve))
        for (const act of [...timers]) {
          timers.delete(act)
          act()
        }
      }
    },
  })
}

const path = fc.constantFrom('a', 'b', 'applicant/name', `rows/${rowId(1)}/x`, `rows/${rowId(2)}/x`)
/** What one does on a page, and how its saves fare. */
export const edits = fc.array(
  fc.record({
    path,
    value: fc.option(fc.integer({ min: 0, max: 9 })),
    way: fc.constantFrom(...ways),
    pause: fc.nat(2),
  }),
  { minLength: 1, maxLength: 12 },
)

/** Rows in any order: two pages that both add rows need not agree on it. */
export function byPath(answers: Answers) {
  const rows = Array.isArray(answers.rows) ? answers.rows : []
  return { ...answers, rows: new Map(rows.map((row) => [JSON.stringify(row), row])) }
}

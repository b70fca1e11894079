import { createAutosave } from '../../../client/wizard/save/createAutosave'
import type { Draft, Save, SaveOutcome } from '../../../client/wizard/save/saving'
import { applyChanges, type Conflict } from '../../../forms/engine'
import type { Answers, Changes } from '../../../schemas/answers'
import { type Flat, flat } from './flat'

/** A save on its way: it may reach the server more than once, and its answer may be lost. */
export type Sent = { readonly tab: Tab; readonly save: Save; answer(outcome: SaveOutcome): void }

/** A tab with the real queue, whose network and clock are the test's. */
export type Tab = ReturnType<typeof openTab>

/**
 * Opens a tab on a draft. It remembers what its person has seen: every answer that the page has shown, and the other side
 * of every question it asked. `faults` grows with each own word that goes from the page without being asked about.
 */
export function openTab(name: string, draft: Draft, send: (sent: Sent) => void, newId: () => string) {
  const timers = new Set<() => void>()
  const seen = new Set<string>()
  const faults: string[] = []
  /** The person's own words that the server has not taken yet, by path. */
  const own = new Map<string, string>()
  let answers = draft.answers
  let settling: readonly Conflict[] = []

  const see = (shown: Flat) => {
    for (const [path, value] of shown) seen.add(`${path} ${value}`)
  }
  const show = (merged: Answers) => {
    const next = flat(merged)
    for (const [path, word] of own) {
      const now = next.get(path)
      if (now === word) continue
      if (!settling.some((each) => path === each.path || path.startsWith(`${each.path}/`)))
        faults.push(`${name}: ${path} was ${word} and is ${now} unasked`)
      own.delete(path)
    }
    answers = merged
    see(next)
  }
  see(flat(answers))

  const autosave = createAutosave({
    draft,
    savedAt: null,
    send: (save) => new Promise((answer) => send({ tab, save, answer })),
    onMerging: () => undefined,
    onMerged: show,
    newId,
    after(_, act) {
      timers.add(act)
      return () => timers.delete(act)
    },
  })

  const tab = {
    name,
    autosave,
    faults,
    answers: () => answers,
    /** Whether the person has seen this answer. */
    hasSeen: (path: string, value: string) => seen.has(`${path} ${value}`),
    /** An answer that was cleared has to be seen anew. */
    unsee: (path: string) => seen.delete(`${path} undefined`),
    seeGone(paths: Iterable<string>) {
      const shown = flat(answers)
      for (const path of paths) if (!shown.has(path)) seen.add(`${path} undefined`)
    },
    edit(changes: Changes) {
      answers = applyChanges(answers, changes)
      const shown = flat(answers)
      see(shown)
      for (const [path, value] of Object.entries(changes))
        if (typeof value === 'string') own.set(path, value)
        else for (const each of [...own.keys()]) if (!shown.has(each)) own.delete(each)
      autosave.change(answers)
    },
    /** The server has taken these words. */
    taken(changes: Changes) {
      for (const [path, value] of Object.entries(changes)) if (own.get(path) === value) own.delete(path)
    },
    /** Time passes: whoever waits tries again. */
    wait() {
      for (const act of [...timers]) {
        timers.delete(act)
        act()
      }
    },
    /** The person reads what is asked, and chooses. */
    choose(takesTheirs: (path: string) => boolean) {
      const state = autosave.state()
      if (state.kind !== 'conflict') return
      settling = state.conflicts
      for (const { path, theirs } of settling)
        for (const [inner, value] of flat({ [path]: theirs ?? 'undefined' })) seen.add(`${inner} ${value}`)
      autosave.resolve(new Set(settling.map(({ path }) => path).filter(takesTheirs)))
      settling = []
    },
  }
  return tab
}

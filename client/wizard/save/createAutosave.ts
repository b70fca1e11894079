import { applyChanges, changesBetween, mergeDrafts, settleConflict } from '../../../forms/engine'
import type { AnswerPath, Answers } from '../../../schemas/answers'
import { backOff } from '../../api/backOff'
import { type Held, hold, sift } from './holding'
import type { Draft, Queue, Save, SaveOutcome, SaveState } from './saving'

export type AutosaveParts = {
  readonly draft: Draft
  /** When the draft was last saved, a UTC instant; null when it never was. */
  readonly savedAt: string | null
  /** What an earlier page left unsent: the queue goes on from there. */
  readonly left?: Queue | undefined
  send(save: Save): Promise<SaveOutcome>
  /** Before a merge: what is being typed is handed over, so that it is merged too. */
  onMerging(): void
  /** The page's answers after a merge: it shows them from now on. */
  onMerged(answers: Answers): void
  newId(): string
  /** Calls later, in milliseconds; returns how to call it off. */
  after(delay: number, act: () => void): () => void
}

/** Sends a draft's changes, one save at a time, until the server has them all. */
export type Autosave = {
  /** The answers as they are now. */
  change(answers: Answers): void
  state(): SaveState
  /** Hears of each state and of each change. */
  subscribe(listener: () => void): () => void
  /** Tries at once: the connection or the session is back, or the person asks. */
  retry(): void
  /** Whether something here is not on the server yet. */
  unsaved(): boolean
  /** Tries, then gives the draft's number once all is saved; null when it cannot be now. */
  settled(): Promise<number | null>
  /** All that another page needs to go on from here. */
  queue(): Queue
  /** Takes a newer draft that the server gave elsewhere. */
  renew(draft: Draft): void
  /** Takes what yet another page left unsent, as if it were changed there now. */
  join(left: Queue): void
  /** Settles the conflicts: theirs at these paths, mine at the others. */
  resolve(theirs: ReadonlySet<AnswerPath>): void
  close(): void
}

/**
 * The queue of saves. What is sent is always the difference between the server's draft and the page's answers, so
 * that changes coalesce by path. A save that got no answer is repeated as it was, with its id; a stale one is merged
 * three ways and asks the person only where both changed the same answer.
 */
export function createAutosave(parts: AutosaveParts): Autosave {
  let base = parts.left?.base ?? parts.draft
  let current = parts.left?.answers ?? parts.draft.answers
  /** The server's draft, where the queue goes on from an older one. */
  let newer = base.number < parts.draft.number ? parts.draft : null
  let savedAt = parts.savedAt
  let state: SaveState = savedAt === null ? { kind: 'untouched' } : { kind: 'saved', savedAt }
  let sending: Save | null = null
  let unanswered = parts.left?.unanswered ?? null
  let held: Held = {}
  let refusal = ''
  let attempts = 0
  let callOff: (() => void) | null = null
  let merged: Merged | null = null
  let merging = false
  const joining: Queue[] = []
  let closed = false
  const listeners = new Set<() => void>()
  const waiting: ((number: number | null) => void)[] = []

  const tell = () => {
    for (const listener of listeners) listener()
  }

  const show = (next: SaveState) => {
    state = next
    tell()
    if (next.kind === 'saving') return
    const number = next.kind === 'saved' || next.kind === 'untouched' ? base.number : null
    for (const answer of waiting.splice(0)) answer(number)
  }

  const rest = () => {
    if (Object.keys(held).length > 0) show({ kind: 'refused', sentence: refusal })
    else show(savedAt === null ? { kind: 'untouched' } : { kind: 'saved', savedAt })
  }

  const attempt = () => {
    if (closed || merging || sending || callOff || state.kind === 'signedOut' || state.kind === 'conflict')
      return
    if (!unanswered && newer) {
      const draft = newer
      newer = null
      if (draft.number > base.number) return renew(draft)
    }
    const left = joining.shift()
    if (left) return merge(left.base.answers, left.answers)
    const sifted = sift(changesBetween(base.answers, current), held)
    held = sifted.held
    if (!unanswered && Object.keys(sifted.free).length === 0) return rest()
    const save = unanswered ?? { basedOn: base.number, saveId: parts.newId(), changes: sifted.free }
    sending = save
    show({ kind: 'saving' })
    parts.send(save).then(
      (outcome) => take(save, outcome),
      () => take(save, { kind: 'offline' }),
    )
  }

  const retry = () => {
    callOff?.()
    callOff = null
    if (state.kind === 'signedOut') state = { kind: 'saving' }
    attempt()
  }

  const take = (save: Save, outcome: SaveOutcome) => {
    sending = null
    unanswered = null
    if (closed) return
    switch (outcome.kind) {
      case 'saved':
        attempts = 0
        savedAt = outcome.savedAt
        base = { number: outcome.number, answers: applyChanges(base.answers, save.changes) }
        return attempt()
      case 'stale':
        return renew(outcome.draft)
      case 'refused':
        // Nothing is wrong with the answers: they are sent as they are once the dossier may be changed again.
        if (outcome.stopped) return show({ kind: 'refused', sentence: outcome.sentence })
        held = hold(held, save.changes, outcome.at)
        refusal = outcome.sentence
        return attempt()
      case 'signedOut':
        unanswered = save
        return show(outcome)
      case 'offline':
        return tryLater(save, outcome, null)
      case 'later':
        return tryLater(save, { kind: 'later', sentence: outcome.sentence }, outcome.wait)
    }
  }

  const tryLater = (save: Save, shown: SaveState, wait: number | null) => {
    unanswered = save
    callOff = parts.after(backOff(attempts++, wait), retry)
    show(shown)
  }

  const renew = (draft: Draft) => {
    const before = merged?.before ?? base
    base = draft
    newer = null
    unanswered = null
    merge(before.answers, draft.answers, before)
  }

  /** What is typed comes back by `change`; nothing is sent meanwhile. */
  const takeTyped = () => {
    merging = true
    parts.onMerging()
    merging = false
  }

  /** Merges what became of `from` elsewhere into the page's answers; `before` is what they were based on. */
  const merge = (from: Answers, theirs: Answers, before = base) => {
    takeTyped()
    const { answers, conflicts } = mergeDrafts({ base: from, mine: current, theirs })
    if (conflicts.length > 0) {
      merged = { answers, mine: current, before }
      return show({ kind: 'conflict', conflicts })
    }
    current = answers
    parts.onMerged(current)
    attempt()
  }

  const resolve = (theirs: ReadonlySet<AnswerPath>) => {
    if (state.kind !== 'conflict' || merged === null) return
    takeTyped()
    const settled = state.conflicts.map((each) =>
      settleConflict(each, theirs.has(each.path) ? 'theirs' : 'mine'),
    )
    const since = changesBetween(merged.mine, current)
    current = [...settled, since].reduce(applyChanges, merged.answers)
    merged = null
    parts.onMerged(current)
    state = { kind: 'saving' }
    attempt()
  }

  return {
    change(answers) {
      current = answers
      attempt()
      tell()
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry,
    unsaved: () =>
      sending !== null ||
      unanswered !== null ||
      (current !== base.answers && hasChanges(base.answers, current)),
    settled() {
      return new Promise((tell) => {
        waiting.push(tell)
        retry()
        // Nothing is on its way: what is shown is the answer.
        if (sending === null) show(state)
      })
    },
    queue: () => ({ base: merged?.before ?? base, answers: current, unanswered: sending ?? unanswered }),
    renew,
    join(left) {
      joining.push(left)
      attempt()
    },
    resolve,
    close() {
      closed = true
      callOff?.()
    },
  }
}

/** A merge that waits for the person: its answers, those of the page, and the draft these were based on. */
type Merged = { readonly answers: Answers; readonly mine: Answers; readonly before: Draft }

function hasChanges(before: Answers, after: Answers): boolean {
  return Object.keys(changesBetween(before, after)).length > 0
}

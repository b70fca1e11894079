import { flushSync } from 'react-dom'
import { handOverTyped } from '../../../forms/controls/pending'
import type { Uploads } from '../../../forms/controls/uploads'
import { applyChanges } from '../../../forms/engine'
import type { World } from '../../../forms/fields/view'
import type { SessionAccount } from '../../../schemas/account'
import type { Answers } from '../../../schemas/answers'
import type { DossierSummary } from '../../../schemas/dossier'
import { type Facts, noFacts } from '../../../schemas/lookup'
import type { KeptForm, LeftQueue } from '../../device'
import { connect } from '../save/connection'
import { createAutosave } from '../save/createAutosave'
import { createOnDevice } from '../save/onDevice'
import type { Draft, Save, SaveOutcome } from '../save/saving'
import { createClosing } from './closing'
import { findOnce } from './findOnce'
import { learnFacts } from './learnFacts'
import { newId } from './newId'
import type { OpenForm } from './openForm'
import type { Corrections, OpenDossier, Wizard } from './wizard'

/** All that a wizard is opened with: a form, where it stands, and the draft unless it is a preview. */
export type Opening = OpenForm & {
  readonly today: string
  readonly root: string
  /** What inputs may ask of the network; what they learn is the wizard's to keep. */
  readonly world: Omit<World, 'learn'>
  readonly draft: OpenedDraft | null
}

/** A draft as it was read, and how its saves are sent. */
export type OpenedDraft = Draft & {
  /** What was looked up about its answers. */
  readonly facts: Facts
  readonly summary: DossierSummary
  readonly savedAt: string | null
  /** There is a newer revision; answers that a move set aside. */
  readonly newer?: boolean
  readonly aside?: number
  readonly corrections?: Corrections | undefined
  readonly Notice?: OpenDossier['Notice']
  /** As the server gave it; undefined where nothing is kept of it. */
  readonly whole?: KeptForm['whole']
  /** What earlier pages left unsent on this device, the last first. */
  readonly left?: readonly LeftQueue[]
  /** It comes from this device: the server was not reached. */
  readonly out?: boolean
  send(save: Save): Promise<SaveOutcome>
}

/** The wizard of an opening, for an account where one is known; `show` puts answers on the page. */
export function createWizard(
  opening: Opening,
  show: (answers: Answers) => void,
  account: SessionAccount | null,
): Wizard {
  const { draft, ...given } = opening
  const facts = learnFacts(draft?.facts ?? noFacts)
  const world: World = {
    ...opening.world,
    find: findOnce(opening.world.find, facts),
    learn: facts.learn,
  }
  const uploads = opening.parts.uploading?.uploadsOf(world)
  let current = draft?.answers ?? {}
  const changes = signal()
  const put = (answers: Answers, draw = show) => {
    current = answers
    draw(answers)
    changes.tell()
  }
  // Drawn before the next key: one typed over an answer that is no more would win unasked over what came instead.
  const merge = (answers: Answers) => put(answers, (merged) => flushSync(() => show(merged)))
  const dossier = draft && openDossier(draft, merge, account)
  if (dossier) current = dossier.autosave.queue().answers
  const apply: Wizard['apply'] = (made) => {
    if (uploads) dropUploadsOfGone(uploads, made)
    put(applyChanges(current, made))
    dossier?.autosave.change(current)
  }
  return {
    ...given,
    world,
    uploads,
    facts,
    dossier,
    corrections: draft?.corrections,
    answers: () => current,
    hand: (path, value) => apply({ [path]: value === undefined ? null : value }),
    apply,
    onChange: changes.hear,
  }
}

function signal() {
  const listeners = new Set<() => void>()
  return {
    tell() {
      for (const listener of listeners) listener()
    },
    hear(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

function openDossier(
  draft: OpenedDraft,
  onMerged: (answers: Answers) => void,
  account: SessionAccount | null,
): OpenDossier {
  const { summary, savedAt, number, answers, newer = false, aside = 0, Notice, whole, out = false } = draft
  const closing = createClosing(summary.closed ? 'closed' : null)
  const send = async (save: Save) => closing.hear(await draft.send(save))
  const connection = connect({ account: account?.email ? account.accountId : undefined, out, send })
  const left = draft.left?.filter((each) => each.account === account?.accountId || each.anonymous) ?? []
  const [last, ...others] = left.filter(({ unsent }) => unsent)
  const autosave = createAutosave({
    draft: { number, answers },
    savedAt,
    left: last,
    send: connection.send,
    onMerging: handOverTyped,
    onMerged,
    newId,
    after(delay, act) {
      const timer = setTimeout(act, delay)
      return () => clearTimeout(timer)
    },
  })
  return {
    ...{ summary, autosave, closing, newer, aside, Notice, connection, whole },
    onDevice: createOnDevice(),
    heirOf: left,
    resume() {
      for (const each of others) autosave.join(each)
      if (last !== undefined) autosave.retry()
      if (out) void connection.check()
    },
  }
}

/** A row that is removed takes the files on their way to it along. */
function dropUploadsOfGone(uploads: Uploads, changes: Parameters<Wizard['apply']>[0]) {
  for (const [path, value] of Object.entries(changes))
    if (value === null && path.includes('/')) uploads.dropUnder(`${path}/`)
}

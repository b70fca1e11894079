import { v7 as uuid } from 'uuid'
import type { DossierTransition } from '../../../forms/lifecycle'
import { readDossier, readDraft, saveDraft, submitDossier } from '../../../schemas/api/dossiers'
import * as instruction from '../../../schemas/api/instruction'
import type { DossierState } from '../../../schemas/dossier'
import type { Expected, Outcome } from '../../../schemas/instruction'
import type { Reply, Visitor } from '../visitor'
import { aDraft } from './dossiers'

/** What somebody saw before they chose: as it is now, unless said otherwise. */
type Seen = { readonly expected: Expected }

/** Each transition of the table, asked for by whoever it is; never throws on a refusal. */
export const askFor: Readonly<
  Record<DossierTransition, (who: Visitor, dossier: string, seen: Seen) => Promise<Reply<unknown>>>
> = {
  submit: submitAnew,
  resubmit: submitAnew,
  requestCorrection: (who, dossier, { expected }) =>
    who.ask(instruction.askForCorrection, {
      params: { dossier },
      body: { expected, reason: 'incomplete', message: 'Il manque le récit.', fields: [{ at: 'story' }] },
    }),
  takeIntoInstruction: (who, dossier, body) =>
    who.ask(instruction.takeIntoInstruction, { params: { dossier }, body }),
  sendBack: (who, dossier, body) => who.ask(instruction.sendBack, { params: { dossier }, body }),
  accept: (who, dossier, { expected }) => decide(who, dossier, expected, 'accepted'),
  refuse: (who, dossier, { expected }) => decide(who, dossier, expected, 'refused'),
  closeWithoutAction: (who, dossier, { expected }) => decide(who, dossier, expected, 'closedWithoutAction'),
  reopenInstruction: (who, dossier, { expected }) =>
    who.ask(instruction.reopenInstruction, { params: { dossier }, body: { expected, reason: 'Erreur.' } }),
  withdraw: (who, dossier) =>
    who.ask(instruction.withdrawDossier, { params: { dossier }, body: { reason: 'Je renonce.' } }),
}

/** How a dossier comes to each state. */
const waysTo: Readonly<Record<DossierState, readonly DossierTransition[]>> = {
  draft: [],
  submitted: ['submit'],
  inInstruction: ['submit', 'takeIntoInstruction'],
  accepted: ['submit', 'takeIntoInstruction', 'accept'],
  refused: ['submit', 'takeIntoInstruction', 'refuse'],
  closedWithoutAction: ['submit', 'takeIntoInstruction', 'closeWithoutAction'],
}

/** A dossier brought to a state by its owner and an agent; gives its id. */
export async function aDossierIn(
  state: DossierState,
  owner: Visitor,
  agent: Visitor,
  procedureId?: string,
): Promise<string> {
  const { id, save } = await aDraft(owner, procedureId)
  await save({ notice: false })
  for (const name of waysTo[state]) {
    const who = name === 'submit' ? owner : agent
    const { status, body } = await askFor[name](who, id, await seenBy(owner, id))
    if (status >= 300) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
  }
  return id
}

/** What a page shows of a dossier now. */
export async function seenBy(who: Visitor, dossier: string): Promise<Seen> {
  const { state, version } = (await who.must(readDossier, { params: { dossier } })).dossier
  return { expected: { state, version: Math.max(1, version) } }
}

function decide(who: Visitor, dossier: string, expected: Expected, outcome: Outcome) {
  return who.ask(instruction.decideDossier, {
    params: { dossier },
    body: { expected, outcome, reasons: 'Vu les pièces.' },
  })
}

/** Says something new, where one may, then submits. */
async function submitAnew(who: Visitor, dossier: string): Promise<Reply<unknown>> {
  const params = { dossier }
  const draft = await who.ask(readDraft, { params })
  const basedOn = draft.status === 200 ? draft.body.number : 0
  const changes = { story: `Récit ${uuid()}` }
  const saved = await who.ask(saveDraft, { params, body: { basedOn, saveId: uuid(), changes } })
  if (saved.status !== 200) return saved
  return who.ask(submitDossier, { params, body: { number: saved.body.number } })
}

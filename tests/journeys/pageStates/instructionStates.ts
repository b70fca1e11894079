import type { Page } from 'playwright-core'
import type { PageState, World } from './pageState'

const field = { section: 'story', message: 'Dites à quelle date.' }
const correction = {
  id: '01a200f2-f20d-75ff-8ac4-12d0824eb9b1',
  askedAt: '2026-03-20T09:00:00.000Z',
  author: 'Dominique Bernard',
  version: 1,
  reason: 'incomplete',
  message: 'Il manque une date.\nMerci de la donner.',
  fields: [
    { ...field, at: 'story', label: 'Que s’est-il passé ?' },
    { ...field, at: 'headcount', label: 'Combien de salariés ?', message: null },
  ],
  closedAt: null,
  closedBy: null,
  untouched: [],
}
const decision = {
  decision: 1,
  version: 1,
  outcome: 'refused',
  reasons: 'Les pièces ne suffisent pas.',
  appeal: 'Vous pouvez contester cette décision dans les **deux mois**.\n\n- recours gracieux ;\n- tribunal.',
  decidedAt: '2026-04-02T08:00:00.000Z',
  author: 'Dominique Bernard',
  file: null,
}
const replied = { ...correction, closedAt: '2026-03-22T09:00:00.000Z', closedBy: 1, untouched: ['story'] }

/** The dossier as the instruction may have left it. */
function as(state: string, instruction: object, more: object = {}) {
  return (page: Page) =>
    page.route(/\/api\/dossiers\/[^/]+$/, async (route) => {
      const response = await route.fetch()
      const read = await response.json()
      const given = { corrections: [], decisions: [], ...instruction }
      await route.fulfill({
        json: { ...read, dossier: { ...read.dossier, state, ...more }, instruction: given },
      })
    })
}

const followed = (w: World) => `/dossiers/${w.submitted}`
const onDesk = (w: World) => `/instruction/dossiers/${w.submitted}`
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).press('Enter')

/** What an owner is asked and told, and what an agent does. */
export const instructionStates: readonly PageState[] = [
  {
    ...{ name: 'a correction asked for', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ prepare: as('submitted', { corrections: [correction] }, { correcting: true }) },
    shows: 'Corriger mon dossier',
  },
  {
    ...{ name: 'a decision read', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ prepare: as('refused', { decisions: [decision] }), shows: 'Comment contester cette décision' },
  },
  {
    ...{ name: 'a former decision, reopened', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ prepare: as('inInstruction', { decisions: [decision] }), shows: 'Décisions précédentes' },
  },
  {
    ...{ name: 'a dossier about to be withdrawn', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ arrange: press('Retirer mon dossier'), shows: 'Pourquoi le retirez-vous' },
  },
  {
    ...{ name: 'an answer to correct', page: 'SectionPage', role: 'citizen' },
    address: (w) => `/dossiers/${w.submitted}/relecture`,
    ...{ prepare: as('submitted', { corrections: [correction] }), shows: 'Une correction vous est demandée' },
  },
  {
    ...{ name: 'choosing what to have corrected', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    shows: 'Votre demande de correction',
    async arrange(page) {
      await press('Demander une correction')(page)
      await page.getByRole('checkbox').first().press('Space')
      await press('Envoyer la demande')(page)
    },
  },
  {
    ...{ name: 'a correction replied to', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    ...{ prepare: as('submitted', { corrections: [replied] }), shows: 'Pas modifiée' },
  },
  {
    ...{ name: 'a decision without its reasons', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    ...{ prepare: as('inInstruction', {}), shows: 'Écrivez les motifs' },
    async arrange(page) {
      await press('Décider')(page)
      await page.getByRole('radio', { name: 'Refuser' }).press('Space')
      await press('Rendre la décision')(page)
    },
  },
  {
    ...{ name: 'a decision that came too late', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    ...{ prepare: as('inInstruction', {}), shows: 'a changé entre-temps' },
    async arrange(page) {
      await press('Décider')(page)
      await page.getByRole('radio', { name: 'Accepter' }).press('Space')
      await press('Rendre la décision')(page)
    },
  },
  {
    ...{ name: 'a dossier decided, on the desk', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    ...{ prepare: as('refused', { decisions: [decision] }), shows: 'Rouvrir l’instruction' },
  },
]

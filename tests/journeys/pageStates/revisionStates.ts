import type { PageState } from './pageState'

const revision = '/administration/consultation-plateformes/revisions/1'

const told = {
  at: '/sections/2/fields/1',
  subject: 'Depuis quand ?',
  what: 'Question retirée',
  why: 'Ses réponses n’ont plus de place : elles sont mises de côté.',
}
const comparison = {
  with: 1,
  changes: [
    { ...told, impact: 'losesAnswers' },
    { ...told, impact: 'needsCare', what: 'Limite resserrée : maximum', before: '365', after: '30' },
    {
      ...told,
      impact: 'harmless',
      what: 'Texte changé : libellé',
      before: 'Depuis ?',
      after: 'Depuis quand ?',
    },
  ],
  drafts: { total: 12, read: 12, touched: 3, losing: 1 },
}
const expectation = {
  aspect: 'computed',
  name: 'totalLoss',
  expected: '1200.00',
  found: '1000.00',
  same: false,
}
const scenarios = {
  green: false,
  runs: [
    { name: 'Une perte', green: false, expectations: [expectation], findings: [] },
    {
      name: 'Aucune perte',
      green: true,
      expectations: [{ ...expectation, found: '1200.00', same: true }],
      findings: [],
    },
  ],
  findings: [],
}
const line = { at: 'story', question: 'Que s’est-il passé ?' }
const report = {
  kept: 4,
  aside: [{ ...line, before: 'Tout a disparu.', why: 'Cette question n’est plus posée.' }],
  converted: [{ ...line, before: '12', after: 'douze' }],
  unasked: [line],
  asked: [{ ...line, required: false }],
  refused: [{ ...line, why: 'Répondez à cette question.' }],
  recomputed: [{ ...line, before: '12,00 €', after: '15,00 €' }],
}
const newer = { revision: 2, publishedAt: '2026-03-20T08:00:00.000Z', number: 0, report }

/** A revision beside another, and a draft offered the newer one. */
export const revisionStates: readonly PageState[] = [
  {
    ...{ name: 'a first revision', page: 'RevisionPage', role: 'administrator', address: revision },
    shows: 'Scénarios',
  },
  {
    ...{ name: 'a revision that loses answers, a scenario red', page: 'RevisionPage', role: 'administrator' },
    ...{ address: revision, shows: 'Perd des réponses' },
    async prepare(page) {
      await page.route('**/revisions/1/comparison*', (route) => route.fulfill({ json: comparison }))
      await page.route('**/revisions/1/scenarios', (route) => route.fulfill({ json: scenarios }))
    },
  },
  {
    ...{
      name: 'a draft offered the newer form',
      page: 'MovePage',
      role: 'citizen',
      shows: 'Rester sur l’ancien',
    },
    address: (w) => `/dossiers/${w.blank}/nouvelle-revision`,
    prepare: (page) => page.route('**/move', (route) => route.fulfill({ json: { newer, aside: [] } })),
  },
  {
    ...{ name: 'a draft on the newest form', page: 'MovePage', role: 'citizen', shows: 'à jour' },
    address: (w) => `/dossiers/${w.blank}/nouvelle-revision`,
  },
]

import type { Page } from 'playwright-core'
import type { PageState, World } from './pageState'

const followed = (w: World) => `/dossiers/${w.submitted}`
const onDesk = (w: World) => `/instruction/dossiers/${w.submitted}`
const press = (name: string) => (page: Page) => page.getByRole('button', { name }).press('Enter')

const file = {
  fileId: '01a200f2-0000-7000-8000-0000000000f1',
  name: 'courrier-du-12-mars.pdf',
  size: 123_000,
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
}
const written = { side: 'agent', author: 'Dominique Bernard', mine: false, files: [] }
const messages = [
  { ...written, number: 1, text: 'Bonjour,\nil manque une facture.', sentAt: '2026-03-20T09:00:00.000Z' },
  {
    ...{ ...written, number: 2, side: 'owner', author: 'Camille Martin', mine: true },
    ...{ text: 'La voici.', files: [file], sentAt: '2026-03-21T09:00:00.000Z' },
  },
  { ...written, number: 3, text: 'Merci, tout y est.', sentAt: '2026-03-22T09:00:00.000Z' },
]

/** The messages of the dossier, `read` of them. */
function withMessages(given: readonly object[], read: number, side = 'owner') {
  return (page: Page) =>
    page.route(/\/api\/dossiers\/[^/]+\/messages$/, (route) =>
      route.request().method() === 'GET'
        ? route.fulfill({ json: { messages: given, side, read } })
        : route.fallback(),
    )
}

const event = { by: 'owner', actor: 'Camille Martin', from: null, to: null, reason: null, version: null }
const service = { ...event, by: 'service', actor: 'Guichet' }
const agent = { ...event, by: 'agent', actor: 'Dominique Bernard' }
const events = [
  { ...event, at: '2026-03-12T08:00:00.000Z', kind: 'start', mine: true },
  { ...event, at: '2026-03-13T08:00:00.000Z', kind: 'submit', mine: true },
  { ...service, at: '2026-03-13T08:00:10.000Z', kind: 'mailFailed', about: 'receipt' },
  { ...agent, at: '2026-03-13T10:00:00.000Z', kind: 'sendMailAgain' },
  { ...service, at: '2026-03-13T10:00:10.000Z', kind: 'mailSent', about: 'receipt' },
  { ...agent, at: '2026-03-20T09:00:00.000Z', kind: 'message' },
  { ...agent, at: '2026-03-23T09:00:00.000Z', kind: 'requestCorrection', reason: 'Il manque une date.' },
]

/** The dossier as it may be read, and what is changed of it. */
function as(changes: object, state = 'submitted') {
  return (page: Page) =>
    page.route(/\/api\/dossiers\/[^/]+$/, async (route) => {
      const response = await route.fetch()
      const read = await response.json()
      await route.fulfill({ json: { ...read, dossier: { ...read.dossier, state }, ...changes } })
    })
}

/** What is said of the procedure. */
function withOpinions(figures: object) {
  return (page: Page) => page.route('**/opinions', (route) => route.fulfill({ json: figures }))
}

const comments = ['Clair et rapide.', 'J’ai cherché longtemps où joindre la facture.']
const figures = { answers: 23, counts: [1, 2, 3, 9, 8], comments }

/** What one follows a dossier by: messages, mails, its history, how it went. */
export const followingStates: readonly PageState[] = [
  {
    ...{ name: 'a dossier without messages', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ prepare: withMessages([], 0), shows: 'Une question sur ce dossier' },
  },
  {
    ...{ name: 'a message that was not read', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ prepare: withMessages(messages, 2), shows: 'Nouveau' },
  },
  {
    ...{ name: 'a message without words', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ arrange: press('Envoyer le message'), shows: 'Écrivez votre message' },
  },
  {
    ...{ name: 'messages on the desk', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    ...{ prepare: withMessages(messages, 1, 'agent'), shows: 'Nouveau' },
  },
  {
    ...{ name: 'a mail that was given up', page: 'FollowPage', role: 'citizen', address: followed },
    ...{
      prepare: as({ events, undelivered: true, uninvited: ['fausse@exemple.fr'] }),
      shows: 'Message reçu du service',
    },
  },
  {
    ...{ name: 'a mail that was given up, on the desk', page: 'DeskDossierPage', role: 'agent' },
    ...{ address: onDesk, prepare: as({ events, undelivered: true }), shows: 'Envoyer à nouveau' },
  },
  {
    ...{ name: 'a mail that cannot be sent again', page: 'DeskDossierPage', role: 'agent', address: onDesk },
    ...{ prepare: as({ undelivered: true }), arrange: press('Envoyer à nouveau') },
    shows: 'n’envoie pas de courriel',
  },
  {
    ...{ name: 'how it went, without an answer', page: 'FollowPage', role: 'citizen', address: followed },
    ...{ prepare: as({}, 'accepted'), arrange: press('Envoyer mon avis'), shows: 'Choisissez une réponse' },
  },
  {
    ...{ name: 'how it went, said', page: 'FollowPage', role: 'citizen', address: followed },
    ...{
      prepare: as({ opinion: { score: 4, comment: comments[0] } }, 'accepted'),
      shows: 'Changer mon avis',
    },
  },
  {
    ...{ name: 'what is said of a procedure, on the desk', page: 'DeskPage', role: 'agent' },
    ...{ address: '/instruction?procedure=consultation-plateformes', shows: '23 avis' },
    prepare: withOpinions({ ...figures, comments: [] }),
  },
  {
    ...{
      name: 'what is said of a procedure',
      page: 'ProcedurePage',
      role: 'administrator',
      shows: 'Clair et',
    },
    ...{ address: '/administration/consultation-plateformes', prepare: withOpinions(figures) },
    arrange: (page) => page.getByText('2 commentaires').press('Enter'),
  },
  {
    ...{ name: 'too little said of a procedure', page: 'ProcedurePage', role: 'administrator' },
    ...{ address: '/administration/consultation-plateformes', shows: '3 avis' },
    prepare: withOpinions({ answers: 3, counts: null, comments: [] }),
  },
]

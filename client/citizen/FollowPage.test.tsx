import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { smallProcedure } from '../../tests/support/builders/dossiers'
import { aDossier, aSubmittedDossier, aVersion } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { smallServer } from '../../tests/support/smallServer'
import type { DossierRead } from './dossierRead'
import { Follow } from './FollowPage'

const started = {
  at: '2026-03-12T08:05:00.000Z',
  kind: 'start',
  by: 'owner',
  actor: 'Camille Martin',
  from: null,
  to: 'draft',
  reason: null,
  version: null,
} as const
const read: DossierRead = {
  dossier: aSubmittedDossier({ version: 2 }),
  revision: 1,
  definition: smallProcedure,
  versions: [aVersion(), aVersion({ version: 2, submittedAt: '2026-03-20T09:00:00.000Z' })],
  events: [
    { ...started, mine: true },
    {
      ...started,
      mine: true,
      at: '2026-03-12T13:40:00.000Z',
      kind: 'submit',
      from: 'draft',
      to: 'submitted',
      version: 1,
    },
    {
      ...started,
      at: '2026-04-02T08:00:00.000Z',
      kind: 'takeIntoInstruction',
      by: 'agent',
      actor: 'Dominique Bernard',
      from: 'submitted',
      to: 'inInstruction',
    },
  ],
  receipt: 'sent',
  sources: [],
  today: '2026-03-12',
  instruction: { corrections: [], decisions: [] },
}

beforeAll(() =>
  smallServer(({ path }) => ({
    json: path.endsWith('/messages')
      ? { messages: [], side: 'owner', read: 0 }
      : {
          version: aVersion({ version: 2 }),
          definition: smallProcedure,
          answers: { notice: true, noticeDays: 3, story: 'Fermé <b>sans</b> avis.' },
          evaluatedOn: '2026-03-20',
        },
  })),
)

test('what was submitted can be read again as it was frozen', async () => {
  const { container } = draw(<Follow read={read} />)
  expect(await screen.findByText('Fermé <b>sans</b> avis.')).toBeVisible()
  expect(screen.getByText('Combien de jours avant ?')).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
}, 30_000)

test('versions and history stand with the latest first, and who did what', async () => {
  draw(<Follow read={read} />)
  const versions = within(screen.getByRole('region', { name: 'Ce que vous avez déposé' }))
  expect(versions.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    expect.stringContaining('Version 2'),
    expect.stringContaining('Version 1'),
  ])
  const history = within(await screen.findByRole('region', { name: 'Historique' })).getAllByRole('listitem')
  expect(history.map((line) => [...line.children].map((part) => part.textContent))).toEqual([
    ['Le service commence à étudier le dossier', expect.stringMatching(/ · Dominique Bernard$/)],
    ['Dossier déposé', expect.stringMatching(/ · vous$/)],
    ['Dossier commencé', expect.stringMatching(/ · vous$/)],
  ])
  await screen.findByText(/sans/)
})

test.each([
  ['draft', 'Remplir à plusieurs'],
  ['submitted', 'Remplir à plusieurs'],
  ['inInstruction', 'Transférer ce dossier'],
  ['accepted', 'Transférer ce dossier'],
] as const)('a dossier that is %s is shared as its state allows: %s', async (state, offered) => {
  draw(<Follow read={{ ...read, dossier: { ...read.dossier, state } }} />)
  const ways = await screen.findAllByRole('link', { name: /plusieurs|Transférer/ })
  expect(ways.map(({ textContent }) => textContent)).toEqual([offered])
})

test('a draft can be gone on with or deleted, and shows no version', async () => {
  const draft = { ...read, dossier: aDossier({ id: 'd1' }), versions: [], events: [started], receipt: null }
  const { container } = draw(<Follow read={draft} />)
  expect(screen.getByRole('link', { name: 'Reprendre' })).toHaveAttribute('href', '/dossiers/d1/sections')
  expect(screen.getByRole('button', { name: /^Supprimer/ })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Ce que vous avez déposé' })).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
})

test('a mail that was given up is told, with where one’s address is changed', async () => {
  const { container } = draw(<Follow read={{ ...read, undelivered: true }} />)
  expect(await screen.findByRole('heading', { name: /courriel n’a pas pu vous être remis/ })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Vérifier mon adresse' })).toHaveAttribute(
    'href',
    '/compte/identite',
  )
  await screen.findByRole('region', { name: 'Historique' })
  expect(await axe(container)).toHaveNoViolations()
})

test('an invitation that could not be delivered is told by its address, with where it is sent again', async () => {
  const { container } = draw(<Follow read={{ ...read, uninvited: ['fausse@exemple.fr'] }} />)
  expect(await screen.findByRole('heading', { name: /invitation n’a pas pu être remise/ })).toBeVisible()
  expect(screen.getByText('fausse@exemple.fr')).toBeVisible()
  expect(screen.queryByRole('heading', { name: /pas pu vous être remis/ })).toBeNull()
  expect(screen.getByRole('link', { name: 'Voir les personnes invitées' })).toHaveAttribute(
    'href',
    expect.stringMatching(/a-plusieurs$/),
  )
  await screen.findByRole('region', { name: 'Historique' })
  expect(await axe(container)).toHaveNoViolations()
})

import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { aDossier, aSubmittedDossier } from '../../tests/support/builders/summaries'
import { anAccount, draw } from '../../tests/support/draw'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { HomePage } from './HomePage'

const procedure = {
  id: 'consultation-plateformes',
  title: 'Signaler une difficulté',
  description: 'Votre **boutique** est fermée ? [Racontez](https://exemple.fr).\n\nEt la suite.',
  service: 'Direction générale des Entreprises',
  minutes: 15,
  opens: null,
  closes: '2026-11-30',
}

let answers: Record<string, Answered>
beforeAll(() => smallServer(({ path }: Call) => answers[path] ?? { status: 404, text: '' }))
beforeEach(() => {
  answers = { '/api/procedures': { json: { procedures: [procedure] } } }
})

test('an open procedure says what it is, whose it is, the time it takes and until when', async () => {
  const { container } = draw(<HomePage />)
  const link = await screen.findByRole('link', { name: 'Signaler une difficulté' })
  expect(link).toHaveAttribute('href', '/commencer/consultation-plateformes')
  const card = within(screen.getByRole('region', { name: 'Démarches ouvertes' }))
  expect(card.getByText('Votre boutique est fermée ? Racontez.')).toBeVisible()
  expect(card.getByText('Environ 15 minutes')).toBeVisible()
  expect(card.getByText('Ouvert jusqu’au 30 novembre 2026')).toBeVisible()
  expect(card.queryByText(/Et la suite/)).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
})

test('without an open procedure the page says what to do', async () => {
  answers['/api/procedures'] = { json: { procedures: [] } }
  draw(<HomePage />)
  expect(
    await screen.findByText(/Aucune démarche n’est ouverte aujourd’hui. Revenez plus tard/),
  ).toBeVisible()
})

test('a citizen finds the three latest dossiers first, each with its state and its next step', async () => {
  const dossiers = [1, 2, 3, 4].map((turn) => aDossier({ id: `${turn}`, number: `2026-000000${turn}-1` }))
  answers['/api/dossiers'] = { json: { dossiers: [aSubmittedDossier({ id: '0' }), ...dossiers] } }
  const { container } = draw(<HomePage />, { account: anAccount('citizen') })
  const mine = within(await screen.findByRole('region', { name: 'Mes dossiers' }))
  expect(mine.getAllByRole('listitem')).toHaveLength(3)
  expect(mine.getByText('Déposé')).toBeVisible()
  expect(mine.getByRole('link', { name: 'Suivre le dossier n°\u00a02026-0000003-1' })).toHaveAttribute(
    'href',
    '/dossiers/0',
  )
  expect(mine.getByRole('link', { name: 'Reprendre le brouillon n°\u00a02026-0000001-1' })).toHaveAttribute(
    'href',
    '/dossiers/1/sections',
  )
  expect(await axe(container)).toHaveNoViolations()
})

test('an agent who is no citizen is not asked for dossiers of their own', async () => {
  draw(<HomePage />, { account: anAccount('agent') })
  await screen.findByRole('link', { name: 'Signaler une difficulté' })
  expect(screen.queryByRole('region', { name: 'Mes dossiers' })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Me connecter' })).toBeNull()
})

test('who has just erased their account is told that it is done', async () => {
  const session = {
    account: null,
    left: true,
    erased: true,
    signedIn: () => undefined,
    signedOut: () => undefined,
  }
  const { container } = draw(<HomePage />, { session })
  expect(await screen.findByRole('heading', { name: 'Votre compte est effacé' })).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

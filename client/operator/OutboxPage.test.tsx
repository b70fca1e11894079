import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { draw } from '../../tests/support/draw'
import { Outbox } from './OutboxPage'

const calm = { mailServer: true, waiting: 2, sent: 40, failed: 0, unconfigured: 0, abandonedCompletions: 0 }

test.each([
  [{ ...calm, mailServer: false, unconfigured: 7 }, 'Les accusés de réception ne partent pas.'],
  [{ ...calm, failed: 1 }, 'Vérifiez le serveur de courriel et le journal du service.'],
  [calm, 'Tous les courriels sont partis ou sur le point de partir.'],
])('the operator is told what to do about %j', (outbox, advice) => {
  draw(<Outbox outbox={outbox} onRefresh={() => undefined} />)
  expect(screen.getByText(new RegExp(advice))).toBeVisible()
})

test('mail is counted by state and nothing more is said of it', async () => {
  const { container } = draw(<Outbox outbox={calm} onRefresh={() => undefined} />)
  const counts = screen
    .getAllByRole('row')
    .slice(1)
    .map((line) => line.textContent)
  expect(counts).toEqual([
    'Envoyés40',
    'En attente d’envoi2',
    'Abandonnés après plusieurs essais0',
    'Non envoyés : pas de serveur de courriel0'.replace(' :', '\u00a0:'),
  ])
  expect(await axe(container)).toHaveNoViolations()
})

test.each([
  [0, 'Aucune : chaque source a répondu.'],
  [1, '1 dossier est à vérifier par un agent.'],
  [3, '3 dossiers sont à vérifier par un agent.'],
])('%i verifications that were given up are told', (count, sentence) => {
  draw(<Outbox outbox={{ ...calm, abandonedCompletions: count }} onRefresh={() => undefined} />)
  expect(screen.getByRole('heading', { name: 'Vérifications abandonnées' })).toBeVisible()
  expect(screen.getByText(sentence)).toBeVisible()
})

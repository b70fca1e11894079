import { act, screen, waitFor } from '@testing-library/react'
import { anAccount, draw } from '../../tests/support/draw'
import { smallServer } from '../../tests/support/smallServer'
import { onSessionSignal, type SessionSignal, signalSession } from '../api/sessionSignal'
import { ExpiredSession } from './ExpiredSession'

const camille = anAccount('citizen')
const expire = () => act(() => signalSession('expired'))

beforeAll(() => smallServer(() => ({ json: camille })))

const page = (
  <>
    <ExpiredSession />
    <input aria-label="Réponse" defaultValue="" />
  </>
)

test('signing in again over the page keeps what was typed and lets the page go on', async () => {
  const heard: SessionSignal[] = []
  const stop = onSessionSignal((signal) => heard.push(signal))
  const { person } = draw(page, { account: camille })
  await person.type(screen.getByLabelText('Réponse'), 'une longue histoire')
  expire()
  expect(await screen.findByRole('dialog', { name: 'Votre session a expiré' })).toBeVisible()
  expect(screen.getByLabelText('Adresse électronique')).toHaveValue(camille.email)
  await person.type(screen.getByLabelText('Mot de passe'), 'secret{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(heard).toEqual(['expired', 'restored'])
  expect(screen.getByLabelText('Réponse')).toHaveValue('une longue histoire')
  stop()
})

test('the dialog can wait: the page then keeps a way back to it and is not interrupted again', async () => {
  const { person } = draw(page, { account: camille })
  expire()
  await person.click(await screen.findByRole('button', { name: 'Plus tard' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expire()
  expect(screen.queryByRole('dialog')).toBeNull()
  await person.click(screen.getByRole('button', { name: 'Me reconnecter' }))
  expect(screen.getByRole('dialog')).toBeVisible()
})

test('somebody who was never signed in is not told that a session ended', () => {
  draw(page)
  expire()
  expect(screen.queryByRole('dialog')).toBeNull()
})

import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { anAccount, draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { ConfirmPage } from './ConfirmPage'
import { NewPasswordPage } from './NewPasswordPage'
import { ForgottenPage, RegisterPage } from './RegisterPage'

let answer: Answered
/** What the link of a mail that makes an account wants. */
let wanted: Answered
let calls: readonly Call[]
beforeAll(async () => {
  calls = (await smallServer(({ path }) => (path.endsWith('/wanted') ? wanted : answer))).calls
})

function aSession() {
  const signedIn: unknown[] = []
  return {
    signedIn,
    session: { account: null, signedIn: (who: unknown) => signedIn.push(who), signedOut() {} },
  }
}

const token = 'a'.repeat(43)
const fieldOf = (label: string) => screen.getByLabelText(label)
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

test('who asks for an account is told to look at the mail, by the address that was written', async () => {
  answer = { status: 204 }
  const { person, container } = draw(<RegisterPage />, { at: '/inscription' })
  expect(await axe(container)).toHaveNoViolations()
  await person.type(fieldOf('Nom'), 'Nour Benali')
  await person.type(fieldOf('Adresse électronique'), ' nour@exemple.fr ')
  await person.type(fieldOf('Mot de passe'), 'girafe lune trombone{Enter}')
  expect(await heading('Regardez vos messages')).toHaveFocus()
  expect(screen.getByText(/nour@exemple\.fr/)).toBeVisible()
  expect(calls.at(-1)).toMatchObject({
    path: '/api/accounts',
    body: { name: 'Nour Benali', email: 'nour@exemple.fr', password: 'girafe lune trombone' },
  })
})

test('a password that is guessed too easily is said at its field, which takes the focus', async () => {
  const detail = 'Ce mot de passe se devine trop facilement.'
  answer = { status: 422, json: aProblem({ status: 422, code: 'account.weakPassword', detail }) }
  const { person, container } = draw(<RegisterPage />, { at: '/inscription' })
  await person.type(fieldOf('Nom'), 'Nour Benali')
  await person.type(fieldOf('Adresse électronique'), 'nour@exemple.fr')
  await person.type(fieldOf('Mot de passe'), 'motdepasse123{Enter}')
  expect(await screen.findByText(detail)).toBeVisible()
  expect(fieldOf('Mot de passe')).toHaveFocus()
  expect(fieldOf('Mot de passe')).toHaveAccessibleDescription(expect.stringContaining(detail))
  expect(fieldOf('Nom')).toHaveValue('Nour Benali')
  expect(await axe(container)).toHaveNoViolations()
})

test('whoever forgot a password is told the same whatever the address', async () => {
  answer = { status: 204 }
  const { person } = draw(<ForgottenPage />, { at: '/mot-de-passe-oublie' })
  await person.type(fieldOf('Adresse électronique'), 'nour@exemple.fr{Enter}')
  expect(await heading('Regardez vos messages')).toHaveFocus()
  expect(screen.getByText(/Si cette adresse a un compte/)).toBeVisible()
})

test.each([
  ['an address is confirmed', <ConfirmPage key="" />, '/api/accounts/confirmations', 'Confirmer mon adresse'],
  ['a password is chosen', <NewPasswordPage key="" />, '/api/passwords', 'Enregistrer ce mot de passe'],
])('by the link of a mail %s, and one is signed in', async (_, element, path, button) => {
  const account = anAccount('citizen')
  answer = { json: account }
  wanted = { json: { wants: 'password' } }
  const { signedIn, session } = aSession()
  const { person, container, place } = draw(element, { at: `/lien#${token}`, session })
  await person.type(await screen.findByLabelText('Mot de passe'), 'girafe lune trombone')
  expect(await axe(container)).toHaveNoViolations()
  await person.click(screen.getByRole('button', { name: button }))
  await screen.findByRole('button', { name: button })
  expect(signedIn).toEqual([account])
  expect(place()).toBe('/')
  expect(calls.at(-1)).toMatchObject({ path, body: { token, password: 'girafe lune trombone' } })
})

const here = { wants: 'nothing', name: 'Nour Benali', email: 'nour@exemple.fr' }

test('where the account was asked for, one press confirms, says for whom, and leads back', async () => {
  const account = anAccount('citizen')
  answer = { json: account }
  wanted = { json: here }
  const { signedIn, session } = aSession()
  const at = `/inscription/confirmer?retour=%2Fdossiers%2Fabc#${token}`
  const { person, container, place } = draw(<ConfirmPage />, { at, session })
  const button = await screen.findByRole('button', { name: 'Confirmer mon adresse' })
  expect(screen.getByText('Nour Benali')).toBeVisible()
  expect(screen.getByText('nour@exemple.fr')).toBeVisible()
  expect(screen.queryByLabelText('Mot de passe')).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
  // The visit alone confirms nothing: filters of mail open links too.
  expect(calls.at(-1)).toMatchObject({ path: '/api/accounts/confirmations/wanted', body: { token } })
  await person.click(button)
  await waitFor(() => expect(signedIn).toEqual([account]))
  expect(place()).toBe('/dossiers/abc')
  expect(calls.at(-1)).toMatchObject({ path: '/api/accounts/confirmations', body: { token } })
})

test('a browser that has lost what it kept meanwhile is asked for the password, which takes the focus', async () => {
  answer = { status: 422, json: aProblem({ status: 422, code: 'account.passwordWanted' }) }
  wanted = { json: here }
  const { person } = draw(<ConfirmPage />, { at: `/inscription/confirmer#${token}` })
  await person.click(await screen.findByRole('button', { name: 'Confirmer mon adresse' }))
  expect(await screen.findByLabelText('Mot de passe')).toHaveFocus()
})

test('a link that is over says so as its page opens, with where to ask for another or to sign in', async () => {
  const detail = 'Ce lien a déjà servi.'
  wanted = { status: 409, json: aProblem({ status: 409, code: 'account.linkOver', detail }) }
  draw(<ConfirmPage />, { at: `/inscription/confirmer#${token}` })
  expect(await heading('Ce lien ne sert plus')).toBeVisible()
  expect(screen.getByText(detail)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Se connecter' })).toHaveAttribute('href', '/connexion')
})

test('a link that is over is told, with where to ask for another', async () => {
  const detail = 'Ce lien a déjà servi.'
  answer = { status: 409, json: aProblem({ status: 409, code: 'account.linkOver', detail }) }
  const { person } = draw(<NewPasswordPage />, { at: `/mot-de-passe#${token}` })
  await person.type(fieldOf('Mot de passe'), 'girafe lune trombone{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
  const again = screen.getByRole('link', { name: 'Demander un autre lien' })
  expect(again).toHaveAttribute('href', '/mot-de-passe-oublie')
})

test.each([[''], ['#'], ['#abc'], [`#${token}%20`]])('a link that was cut (%s) is told', async (hash) => {
  draw(<ConfirmPage />, { at: `/inscription/confirmer${hash}` })
  expect(await heading('Ce lien ne sert plus')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Demander un autre lien' })).toHaveAttribute('href', '/inscription')
})

import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { anAccount, draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { ConfirmPage, NewPasswordPage } from './LinkPages'
import { ForgottenPage, RegisterPage } from './RegisterPage'

let answer: Answered
let calls: readonly Call[]
beforeAll(async () => {
  calls = (await smallServer(() => answer)).calls
})

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
  const signedIn: unknown[] = []
  const session = { account: null, signedIn: (who: unknown) => signedIn.push(who), signedOut() {} }
  const { person, container, place } = draw(element, { at: `/lien#${token}`, session })
  await person.type(fieldOf('Mot de passe'), 'girafe lune trombone')
  expect(await axe(container)).toHaveNoViolations()
  await person.click(screen.getByRole('button', { name: button }))
  await screen.findByRole('button', { name: button })
  expect(signedIn).toEqual([account])
  expect(place()).toBe('/')
  expect(calls.at(-1)).toMatchObject({ path, body: { token, password: 'girafe lune trombone' } })
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

import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { anAccount, draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { Route, Switch } from '../ui/router'
import { SignInPage } from './SignInPage'

const camille = anAccount('citizen')
let answer: (call: Call) => Answered
let calls: readonly Call[]

beforeAll(async () => {
  calls = (await smallServer((call) => answer(call))).calls
})

const signInAlone = (
  <Switch>
    <Route path="/connexion">
      <SignInPage />
    </Route>
    <Route>
      <p>ailleurs</p>
    </Route>
  </Switch>
)

const email = () => screen.getByLabelText('Adresse électronique')
const password = () => screen.getByLabelText('Mot de passe')
const press = () => screen.getByRole('button', { name: 'Se connecter' })

test('what is missing is said at its field, and the first one takes the focus', async () => {
  const before = calls.length
  const { person, container } = draw(<SignInPage />, { at: '/connexion' })
  await person.click(press())
  expect(email()).toHaveFocus()
  expect(email()).toBeInvalid()
  expect(email()).toHaveAccessibleDescription(/Écrivez votre adresse électronique/)
  expect(password()).toHaveAccessibleDescription('Écrivez votre mot de passe.')
  expect(calls.length).toBe(before)
  expect(await axe(container)).toHaveNoViolations()
})

test('a wrong pair is refused without telling which is wrong, and what was typed stays', async () => {
  answer = () => ({ status: 401, json: aProblem({ status: 401, detail: 'Refusé.' }) })
  const { person, container } = draw(<SignInPage />, { at: '/connexion' })
  await person.type(email(), 'camille@guichet.example')
  await person.type(password(), 'faux')
  await person.click(press())
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('L’adresse ou le mot de passe n’est pas le bon.')
  await waitFor(() => expect(document.activeElement).toContainElement(alert))
  expect(email()).toHaveValue('camille@guichet.example')
  expect(await axe(container)).toHaveNoViolations()
})

test('a lost connection is told as such', async () => {
  answer = () => 'silent'
  const { person } = draw(<SignInPage />, { at: '/connexion' })
  await person.type(email(), 'camille@guichet.example')
  await person.type(password(), 'secret{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent('Le service ne répond pas.')
})

test('the right pair opens a session for the account that the server names', async () => {
  answer = () => ({ json: camille })
  const signedIn: unknown[] = []
  const session = { account: null, signedIn: (account: unknown) => signedIn.push(account), signedOut() {} }
  const { person } = draw(<SignInPage />, { at: '/connexion', session })
  await person.type(email(), '  camille@guichet.example ')
  await person.type(password(), ' secret ')
  await person.click(press())
  await waitFor(() => expect(signedIn).toEqual([camille]))
  expect(calls.at(-1)?.body).toEqual({ email: 'camille@guichet.example', password: ' secret ' })
})

test('somebody who is signed in goes on to the page that asked', () => {
  const { place } = draw(signInAlone, { at: '/connexion?retour=%2Fdossiers', account: camille })
  expect(place()).toBe('/dossiers')
})

import { screen } from '@testing-library/react'
import { anAccount, draw } from '../../tests/support/draw'
import { Route, Switch } from '../ui/router'
import { Only } from './Only'

const room = (
  <Switch>
    <Route path="/instruction">
      <Only role="agent">Le bureau</Only>
    </Route>
    <Route>
      <p>ailleurs</p>
    </Route>
  </Switch>
)

test('without a session one signs in first, and comes back to the very address', () => {
  const { place } = draw(room, { at: '/instruction?procedure=a' })
  expect(place()).toBe('/connexion?retour=%2Finstruction%3Fprocedure%3Da')
})

test('after signing out one is led home, not asked to sign in again', () => {
  const session = { account: null, left: true, signedIn: () => undefined, signedOut: () => undefined }
  const { place } = draw(room, { at: '/instruction', session })
  expect(place()).toBe('/')
})

test('without the role the page says whose it is, and shows nothing', () => {
  draw(room, { at: '/instruction', account: anAccount('citizen', 'administrator') })
  expect(screen.getByRole('heading', { level: 1, name: 'Page réservée' })).toBeVisible()
  expect(screen.queryByText('Le bureau')).toBeNull()
})

test('with the role the page is there', () => {
  draw(room, { at: '/instruction', account: anAccount('agent') })
  expect(screen.getByText('Le bureau')).toBeVisible()
})

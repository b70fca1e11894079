import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { aBranding, anAccount } from '../tests/support/draw'
import { aProblem } from '../tests/support/problem'
import { type Answered, type Call, smallServer } from '../tests/support/smallServer'
import { App } from './App'

let answers: Record<string, Answered>
beforeAll(() =>
  smallServer(
    ({ method, path }: Call) =>
      answers[`${method} ${path}`] ?? { status: 404, json: aProblem({ status: 404 }) },
  ),
)
beforeEach(() => {
  answers = {
    'GET /api/branding': { json: { ...aBranding, accent: '#0a5c3a' } },
    'GET /api/session': { json: { account: anAccount('citizen', 'agent') } },
    'GET /api/procedures': { json: { procedures: [] } },
    'GET /api/dossiers': { json: { dossiers: [] } },
    'DELETE /api/session': { json: { elsewhere: null } },
  }
})

const open = (address: string) => {
  history.replaceState(null, '', address)
  return { ...render(<App />), person: userEvent.setup() }
}

test('the page wears the installation’s name and colour, and shows the rooms of the person’s roles', async () => {
  const { container } = open('/')
  await screen.findByText(/Aucune démarche n’est ouverte/)
  expect(screen.getByRole('link', { name: /^Guichet.*Accueil$/ })).toHaveTextContent('Administration d’essai')
  expect(document.documentElement.style.getPropertyValue('--accent')).toBe('#0a5c3a')
  const rooms = screen.getByRole('navigation', { name: 'Navigation principale' })
  expect(rooms).toHaveTextContent('Mes dossiersInstruction')
  expect(screen.queryByRole('link', { name: 'Administration' })).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
})

test('the first stop of the keyboard leads past the header', async () => {
  const { person } = open('/')
  await screen.findByText(/Aucune démarche n’est ouverte/)
  await person.tab()
  const skip = screen.getByRole('link', { name: 'Aller au contenu' })
  expect(skip).toHaveFocus()
  expect(skip).toHaveAttribute('href', `#${screen.getByRole('main').id}`)
})

test('the other language is one press away, is told to the server and stays chosen', async () => {
  const { person, unmount } = open('/')
  await person.click(await screen.findByRole('button', { name: 'English' }))
  expect(
    await screen.findByRole('heading', { level: 1, name: /Complete your procedure online/ }),
  ).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  unmount()
  const again = open('/')
  expect(await again.findByRole('button', { name: 'Français' })).toBeVisible()
  await again.person.click(again.getByRole('button', { name: 'Français' }))
})

test('signing out leads to the front door, and the rooms close', async () => {
  const { person } = open('/dossiers')
  await person.click(await screen.findByRole('button', { name: 'Se déconnecter' }))
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Mes dossiers' })).toBeNull())
  expect(location.pathname).toBe('/')
  expect(screen.getByRole('link', { name: 'Se connecter' })).toBeVisible()
})

test('a signing out that fails says so: the person is still signed in', async () => {
  answers['DELETE /api/session'] = 'silent'
  const { person } = open('/')
  await person.click(await screen.findByRole('button', { name: 'Se déconnecter' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('La déconnexion n’a pas abouti.')
  expect(screen.getByRole('button', { name: 'Se déconnecter' })).toBeVisible()
})

test('a service that cannot be reached is told, and tried again', async () => {
  const branding = answers['GET /api/branding']
  answers['GET /api/branding'] = 'silent'
  const { person } = open('/')
  expect(await screen.findByRole('heading', { level: 1, name: 'Connexion perdue' })).toBeVisible()
  answers['GET /api/branding'] = branding ?? 'silent'
  await person.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(await screen.findByRole('heading', { level: 1, name: /Faites votre démarche/ })).toBeVisible()
})

test.each(['/rien/du/tout', '/%E0%A4%A', '/commencer/%E0%A4%A', '//dossiers'])(
  'at %s nothing stands: that is said, with a way on',
  async (address) => {
    const { container } = open(`${location.origin}${address}`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Revenir à l’accueil' })).toHaveAttribute('href', '/')
    expect(await axe(container)).toHaveNoViolations()
  },
)

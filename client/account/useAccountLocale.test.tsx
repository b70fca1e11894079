import { screen, waitFor } from '@testing-library/react'
import type { SessionAccount } from '../../schemas/account'
import { anAccount, draw } from '../../tests/support/draw'
import { smallServer } from '../../tests/support/smallServer'
import { Masthead } from '../ui/Masthead'
import { useSession } from './session'
import { useAccountLocale } from './useAccountLocale'

const told: unknown[] = []
beforeAll(() =>
  smallServer(({ body }) => {
    told.push(body)
    return { status: 204 }
  }),
)
beforeEach(() => {
  localStorage.clear()
  told.length = 0
})

function Reading() {
  useAccountLocale(useSession().account)
  return <Masthead />
}

const english: SessionAccount = { ...anAccount('citizen'), locale: 'en' }

test('a page follows the language that its account chose elsewhere, and tells nobody', async () => {
  draw(<Reading />, { account: english })
  expect(await screen.findByRole('button', { name: 'Sign out' })).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  expect(told).toEqual([])
})

test('what is chosen on the page becomes the account’s, there and back', async () => {
  const { person } = draw(<Reading />, { account: { ...english, locale: 'fr' } })
  await person.click(screen.getByRole('button', { name: 'English' }))
  await waitFor(() => expect(told).toEqual([{ locale: 'en' }]))
  await person.click(screen.getByRole('button', { name: 'Français' }))
  await waitFor(() => expect(told).toEqual([{ locale: 'en' }, { locale: 'fr' }]))
})

test('nobody signed in: the choice stays on the device', async () => {
  const { person } = draw(<Reading />)
  await person.click(screen.getByRole('button', { name: 'English' }))
  expect(screen.getByRole('link', { name: 'Sign in' })).toBeVisible()
  expect(told).toEqual([])
})

import { act, screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { SessionAccount } from '../../../schemas/account'
import { anAccount, draw } from '../../../tests/support/draw'
import { type Answered, smallServer } from '../../../tests/support/smallServer'
import { onSessionSignal, type SessionSignal, signalSession } from '../../api/sessionSignal'
import { ExpiredSession } from '../ExpiredSession'

const nobody: SessionAccount = {
  ...anAccount('citizen'),
  email: null,
  name: '',
  until: '2026-12-07T11:00:00.000Z',
}
const camille = { ...anAccount('citizen'), accountId: '01a200f2-0000-7000-8000-00000000000b' }

let answer: () => Answered | Promise<Answered>
let signals: SessionSignal[]
let stop: () => void
beforeAll(() => smallServer(() => answer()))
beforeEach(() => {
  signals = []
  stop = onSessionSignal((signal) => signals.push(signal))
})
afterEach(() => stop())

function open() {
  const signedIn: SessionAccount[] = []
  const session = {
    account: nobody,
    signedIn: (account: SessionAccount) => void signedIn.push(account),
    signedOut: () => undefined,
  }
  const page = (
    <>
      <ExpiredSession />
      <input aria-label="Réponse" defaultValue="une longue histoire" />
    </>
  )
  const drawn = draw(page, { session })
  act(() => signalSession('expired'))
  return { ...drawn, signedIn }
}

test('whoever signed in elsewhere in this browser is not interrupted: the page goes on as that account', async () => {
  answer = () => ({ json: { account: camille } })
  const { signedIn } = open()
  await waitFor(() => expect(signals).toEqual(['expired', 'restored']))
  expect(signedIn).toEqual([camille])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test.each<[string, Answered]>([
  ['nobody signed in', { json: { account: null } }],
  ['somebody else began without an account', { json: { account: nobody } }],
  ['the service does not answer', 'silent'],
])(
  'where %s, the draft is told to be out of reach, and what was typed stays to be copied',
  async (_, told) => {
    answer = () => told
    const { container, person, signedIn } = open()
    const dialog = await screen.findByRole('dialog', { name: 'Ce brouillon n’est plus accessible' })
    expect(dialog).toHaveTextContent(/Copiez ce que vous voulez garder/)
    expect(await axe(container)).toHaveNoViolations()
    await person.click(screen.getByRole('button', { name: 'Voir la page' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByLabelText('Réponse')).toHaveValue('une longue histoire')
    expect(signedIn).toEqual([])
    expect(signals).toEqual(['expired'])
  },
)

test('nothing is said before it is known', async () => {
  const waiting: ((told: Answered) => void)[] = []
  answer = () =>
    new Promise((told) => {
      waiting.push(told)
    })
  open()
  await waitFor(() => expect(waiting).toHaveLength(1))
  expect(screen.queryByRole('dialog')).toBeNull()
  for (const tell of waiting) tell({ json: { account: null } })
  expect(await screen.findByRole('dialog')).toBeVisible()
})

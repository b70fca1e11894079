import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { Message } from '../../schemas/message'
import { smallProcedure } from '../../tests/support/builders/dossiers'
import { aStanding } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { procedureIn } from '../api/definition'
import { Messages } from './Messages'

const file = {
  fileId: '01a200f2-0000-7000-8000-0000000000f1',
  name: 'courrier.pdf',
  size: 123_000,
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
}
const hello: Message = {
  number: 1,
  side: 'owner',
  author: 'Aïcha Diallo',
  mine: true,
  text: 'Bonjour <b>à vous</b>',
  files: [],
  sentAt: '2026-03-12T08:05:00.000Z',
}
const answer: Message = {
  ...hello,
  number: 2,
  side: 'agent',
  author: 'Claire Petit',
  mine: false,
  files: [file],
}

let sending: (call: Call) => Answered = () => ({ status: 201, json: hello })
let calls: readonly Call[] = []
beforeAll(async () => {
  ;({ calls } = await smallServer((call) => {
    if (call.path.endsWith('/reading')) return { status: 204 }
    if (call.path.endsWith('/files')) return { json: { files: [aStanding(file.fileId)] } }
    if (call.method === 'POST') return sending(call)
    return { json: { messages: [hello, answer], side: 'owner', read: 1 } }
  }))
})
beforeEach(() => sessionStorage.clear())

const page = <Messages dossier="d1" procedure={procedureIn(smallProcedure)} />
const sent = () => calls.filter(({ method }) => method === 'POST').map(({ body }) => body)
const text = () => screen.findByLabelText('Votre message')

test('messages stand in their order, what is new is marked and then told as read', async () => {
  const { container } = draw(page)
  const lines = await screen
    .findAllByRole('listitem')
    .then((all) => all.filter((line) => line.className === 'message'))
  expect(lines.map((line) => line.querySelector('strong')?.textContent)).toEqual([
    'Vous',
    'Claire Petit, pour le service',
  ])
  expect(within(lines[0] ?? container).queryByText('Nouveau')).toBeNull()
  expect(within(lines[1] ?? container).getByText('Nouveau')).toBeVisible()
  expect(screen.getAllByText('Bonjour <b>à vous</b>')).toHaveLength(2)
  expect(await screen.findByRole('link', { name: 'courrier.pdf' })).toHaveAttribute(
    'href',
    `/api/dossiers/d1/files/${file.fileId}`,
  )
  await waitFor(() =>
    expect(
      calls.some(({ path, body }) => path.endsWith('/reading') && JSON.stringify(body) === '{"number":2}'),
    ).toBe(true),
  )
  expect(await axe(container)).toHaveNoViolations()
})

test('a blank message is not sent: what to do is said at the field, which takes the focus', async () => {
  const { person } = draw(page)
  await text()
  const before = sent().length
  await person.click(screen.getByRole('button', { name: 'Envoyer le message' }))
  expect(await text()).toHaveFocus()
  expect(await text()).toHaveAccessibleDescription(/Écrivez votre message/)
  expect(sent()).toHaveLength(before)
})

test('pressed twice at once, it is sent once, and the field is empty again', async () => {
  const { person } = draw(page)
  await person.type(await text(), 'Une fois')
  const before = sent().length
  const button = screen.getByRole('button', { name: 'Envoyer le message' })
  fireEvent.click(button)
  fireEvent.click(button)
  await waitFor(async () => expect(await text()).toHaveValue(''))
  expect(sent().slice(before)).toMatchObject([{ text: 'Une fois', files: [] }])
})

test('what did not leave is kept through a reload, and sent again as the same message', async () => {
  sending = () => 'silent'
  const { person, unmount } = draw(page)
  await person.type(await text(), 'À garder')
  await person.click(screen.getByRole('button', { name: 'Envoyer le message' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Il est gardé ici')
  unmount()
  sending = () => ({ status: 201, json: hello })
  const again = draw(page)
  expect(await text()).toHaveValue('À garder')
  await again.person.click(screen.getByRole('button', { name: 'Envoyer le message' }))
  await waitFor(async () => expect(await text()).toHaveValue(''))
  const [one, other] = sent().slice(-2)
  expect(one).toEqual(other)
})

test('other words after an attempt are another message', async () => {
  sending = () => 'silent'
  const { person } = draw(page)
  await person.type(await text(), 'Un')
  await person.click(screen.getByRole('button', { name: 'Envoyer le message' }))
  await screen.findByRole('alert')
  await person.type(await text(), ' et deux')
  sending = () => ({ status: 201, json: hello })
  await person.click(screen.getByRole('button', { name: 'Envoyer le message' }))
  await waitFor(async () => expect(await text()).toHaveValue(''))
  const keys = sent()
    .slice(-2)
    .map((body) => (typeof body === 'object' && body && 'key' in body ? body.key : ''))
  expect(keys[0]).not.toBe(keys[1])
})

test('a refusal is told in the server’s words, and the message stays', async () => {
  const detail = 'Un fichier joint n’est plus là.'
  sending = () => ({
    status: 422,
    json: { type: '', title: '', status: 422, detail, code: 'message.fileGone', requestId: '' },
  })
  const { person } = draw(page)
  await person.type(await text(), 'Bonjour')
  await person.click(screen.getByRole('button', { name: 'Envoyer le message' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
  expect(await text()).toHaveValue('Bonjour')
})

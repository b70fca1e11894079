import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { type DossierEvent, type EventKind, eventKinds, mailSubjects } from '../../../schemas/dossierEvent'
import { draw } from '../../../tests/support/draw'
import { History } from './History'

const anEvent = (given: Partial<DossierEvent> & { readonly kind: EventKind }): DossierEvent => ({
  at: '2026-03-12T08:05:00.000Z',
  by: 'owner',
  actor: 'Camille Martin',
  from: null,
  to: null,
  reason: null,
  version: null,
  ...given,
})
const everything = eventKinds.flatMap((kind) => {
  if (kind === 'message') return (['owner', 'agent'] as const).map((by) => anEvent({ kind, by }))
  if (kind !== 'mailSent' && kind !== 'mailFailed') return [anEvent({ kind })]
  return mailSubjects.map((about) => anEvent({ kind, about, by: 'service', actor: 'Guichet' }))
})
/** As names in the code, and no words of people: two words joined, or a key of a catalogue. */
const internal = /[a-zà-ÿ][A-Z]|_|\{|undefined/

test.each(['owner', 'agent'] as const)('all that can happen is told to the %s in plain words', async (to) => {
  const { container } = draw(<History events={everything} timeZone="Europe/Paris" to={to} />)
  const lines = screen.getAllByRole('listitem').map((line) => line.firstElementChild?.textContent ?? '')
  expect(lines).toHaveLength(everything.length)
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.filter((line) => internal.test(line) || line.split(' ').length < 2)).toEqual([])
  expect(await axe(container)).toHaveNoViolations()
})

test('a message and a dossier given back are told from where one stands', () => {
  const events = [anEvent({ kind: 'message', by: 'agent' }), anEvent({ kind: 'sendBack', by: 'agent' })]
  const { container } = draw(
    <>
      <History events={events} timeZone={undefined} to="owner" />
      <History events={events} timeZone={undefined} to="agent" />
    </>,
  )
  const told = [...container.querySelectorAll('li > p:first-child')].map(({ textContent }) => textContent)
  expect(told).toEqual([
    'Dossier rendu\u00a0: vous pouvez de nouveau le modifier',
    'Message reçu du service',
    'Dossier rendu à l’usager, qui peut de nouveau le modifier',
    'Message envoyé à l’usager',
  ])
})

test('nobody is named for what the service does by itself, nor once an account is erased', () => {
  const events = [
    anEvent({ kind: 'submit', actor: '' }),
    anEvent({ kind: 'expire', by: 'service', actor: 'Guichet' }),
    anEvent({ kind: 'accept', by: 'agent', actor: '<b>Dominique</b>' }),
    anEvent({ kind: 'start', mine: true }),
  ]
  draw(<History events={events} timeZone={undefined} to="owner" />)
  const named = screen.getAllByRole('listitem').map((line) => line.children[1]?.textContent?.split(' · ')[1])
  expect(named).toEqual(['vous', '<b>Dominique</b>', undefined, undefined])
})

import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { aSubmittedDossier } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { type Call, smallServer } from '../../tests/support/smallServer'
import { DeskPage } from './DeskPage'

const procedures = [
  { id: 'a', title: 'Première' },
  { id: 'b', title: 'Seconde' },
]
const many = Array.from({ length: 5 }, (_, turn) =>
  aSubmittedDossier({ id: `${turn}`, number: `2026-000000${turn}-0`, procedureId: turn < 4 ? 'a' : 'b' }),
)
let calls: readonly Call[]
let held = many
let failing = false

/** Two dossiers a page; the cursor is the place of the next one. */
beforeAll(async () => {
  const server = await smallServer(({ path }) => {
    const query = new URL(path, 'http://desk.invalid').searchParams
    if (path.endsWith('/opinions')) return { json: { answers: 0, counts: null, comments: [] } }
    if (failing) return 'silent'
    const chosen = held.filter(({ procedureId }) => procedureId === (query.get('procedure') ?? procedureId))
    const from = Number(query.get('after') ?? 0)
    const next = from + 2 < chosen.length ? `${from + 2}` : null
    return { json: { dossiers: chosen.slice(from, from + 2), next, procedures } }
  })
  calls = server.calls
})
beforeEach(() => {
  held = many
  failing = false
})

const numbers = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent)
const more = () => screen.findByRole('button', { name: 'Charger la suite' })

test('the list goes on page by page until its end, without a dossier twice', async () => {
  const { person, container } = draw(<DeskPage />, { at: '/instruction' })
  await person.click(await more())
  await waitFor(() => expect(numbers()).toHaveLength(4))
  await person.click(await more())
  await waitFor(() => expect(numbers()).toEqual(many.map(({ number }) => number)))
  expect(screen.getByText('Tous les dossiers sont affichés.')).toBeVisible()
  expect(calls.map(({ path }) => new URL(path, 'http://desk.invalid').searchParams.get('after'))).toEqual([
    null,
    '2',
    '4',
  ])
  expect(await axe(container)).toHaveNoViolations()
})

test('one procedure can be listed alone, and the address says which', async () => {
  const { person, place } = draw(<DeskPage />, { at: '/instruction' })
  await person.click(await more())
  await person.selectOptions(screen.getByLabelText('Démarche'), 'Seconde')
  await waitFor(() => expect(numbers()).toEqual(['2026-0000004-0']))
  expect(place()).toBe('/instruction?procedure=b')
})

test('a page that does not come is told, the list stays, and a second try goes on', async () => {
  const { person } = draw(<DeskPage />, { at: '/instruction' })
  const button = await more()
  failing = true
  await person.click(button)
  expect(await screen.findByRole('alert')).toHaveTextContent('Le service ne répond pas.')
  expect(numbers()).toHaveLength(2)
  failing = false
  await person.click(await more())
  await waitFor(() => expect(numbers()).toHaveLength(4))
})

test('without a dossier the page says when there will be some', async () => {
  held = []
  const { container } = draw(<DeskPage />, { at: '/instruction' })
  expect(await screen.findByRole('heading', { name: 'Aucun dossier déposé' })).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

test('groups have a column where a procedure has any', async () => {
  held = [
    aSubmittedDossier({ id: '1', group: 'Grands comptes' }),
    aSubmittedDossier({ id: '2', number: '2026-0000002-0' }),
  ]
  const { container } = draw(<DeskPage />, { at: '/instruction' })
  expect(await screen.findByRole('columnheader', { name: 'Groupe' })).toBeVisible()
  expect(screen.getByRole('cell', { name: 'Grands comptes' })).toBeVisible()
  expect(screen.getByRole('cell', { name: 'Sans groupe' })).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { DescribedList, ListComparison } from '../../../schemas/api/lists'
import { draw } from '../../../tests/support/draw'
import { aProblem } from '../../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../../tests/support/smallServer'
import { Route, Switch } from '../../ui/router'
import { ListPage } from './ListPage'
import { ListsPage } from './ListsPage'

const use = {
  procedureId: 'fete',
  title: 'Fête de rue',
  revision: 2,
  status: 'published',
  drafts: 3,
} as const
const metiers: DescribedList = {
  ...{ name: 'metiers', lines: 1200, sha256: 'a'.repeat(64), putAt: '2026-03-01T08:00:00.000Z' },
  ...{ columns: ['value', 'label'], shipped: false, uses: [use] },
}
const first = [{ value: 'b', label: 'Boulanger' }]
const comparison: ListComparison = {
  ...{ lines: 1, columns: ['value', 'label'], first, before: null, added: 1, reworded: 0, removed: 0 },
  ...{ gone: [], drafts: { total: 0, read: 0, touched: 0 } },
}

let lists: readonly DescribedList[]
let compared: Answered
let sent: Call[]
beforeAll(() =>
  smallServer((call) => {
    if (call.method !== 'GET') sent.push(call)
    if (call.path.endsWith('/comparison')) return compared
    if (call.method === 'GET' && call.path.endsWith('/lists'))
      return { json: { lists, shipped: ['communes'] } }
    const [found = metiers] = lists
    if (call.method === 'GET') return { json: { list: found, first } }
    return call.method === 'DELETE' ? { status: 204 } : { json: { ...metiers } }
  }),
)
beforeEach(() => {
  lists = [metiers]
  compared = { json: comparison }
  sent = []
})

const pages = (
  <Switch>
    <Route path="/listes" component={ListsPage} />
    <Route path="/listes/:list" component={ListPage} />
  </Switch>
)
/** A sheet as French spreadsheets export it. */
const sheet = (name: string) => new File([Buffer.from('code;libellé\nb;Boulanger', 'latin1')], name)

test('each list says its lines, its columns, its day and what uses it', async () => {
  const { container } = draw(pages, { at: '/listes' })
  const row = within(await screen.findByRole('table')).getAllByRole('row')[1]
  expect(row).toHaveTextContent(/metiers1\s200Code, Libellé1 mars 2026Fête de rue/)
  expect(await axe(container)).toHaveNoViolations()
})

test('where there is none, one is told how to add one', async () => {
  lists = []
  draw(pages, { at: '/listes' })
  expect(await screen.findByText(/Aucune liste pour l’instant/)).toBeVisible()
})

test('a file is seen before it is kept, under a name made from its own', async () => {
  const { person, place, container } = draw(pages, { at: '/listes' })
  await person.upload(await screen.findByLabelText('Choisir un fichier'), sheet('Écoles (2026).csv'))
  const title = await screen.findByRole('heading', { name: '1 ligne lue dans Écoles (2026).csv' })
  expect(title).toHaveFocus()
  const name = screen.getByLabelText('Nom de la liste')
  expect(name).toHaveValue('ecoles-2026')
  expect(await axe(container)).toHaveNoViolations()
  await person.clear(name)
  await person.type(name, 'metiers{Enter}')
  expect(name).toHaveAccessibleDescription(/Une liste porte déjà ce nom/)
  await person.clear(name)
  await person.type(name, 'ecoles{Enter}')
  await waitFor(() => expect(place()).toBe('/listes/ecoles'))
  const [, kept] = sent
  expect([kept?.method, kept?.path]).toEqual(['PUT', '/api/administration/lists/ecoles'])
  expect(kept?.body).toEqual({ source: 'code;libellé\nb;Boulanger' })
})

test('a file with faults is refused with the line of each', async () => {
  const problems = [{ at: '', line: 2, code: 'list.code', message: 'Corrigez le code « à ».' }]
  compared = { status: 422, json: { ...aProblem({ code: 'list.invalid' }), problems } }
  const { person, container } = draw(pages, { at: '/listes' })
  await person.upload(
    await screen.findByLabelText('Choisir un fichier'),
    new File(['code;nom\nà;A'], 'a.csv'),
  )
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('1 erreur dans a.csv')
  await waitFor(() => expect(alert).toHaveFocus())
  expect(screen.getByText('à;A')).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

test.each([
  ['a workbook', [sheet('metiers.xlsx')], /est un classeur/],
  ['several files', [sheet('a.csv'), sheet('b.csv')], /Déposez-en un seul/],
  ['nothing', [new File([], 'a.csv')], /Ce fichier est vide/],
])('%s is refused before it is sent', async (_, files, said) => {
  draw(pages, { at: '/listes' })
  const input = await screen.findByLabelText('Choisir un fichier')
  fireEvent.drop(input.closest('.drop-zone') ?? input, { dataTransfer: { files } })
  expect(await screen.findByRole('alert')).toHaveTextContent(said)
  expect(sent).toEqual([])
})

test('what a replacement takes away is said before, with whom it touches', async () => {
  const gone = { value: 'c', label: 'Coiffeur', drafts: 2, namedBy: [use] }
  const drafts = { total: 3, read: 3, touched: 2 }
  compared = { json: { ...comparison, before: 2, added: 0, removed: 1, gone: [gone], drafts } }
  const { person, container } = draw(pages, { at: '/listes/metiers' })
  await person.upload(await screen.findByLabelText('Choisir le nouveau fichier'), sheet('metiers.csv'))
  expect(await screen.findByRole('heading', { name: /1 ligne disparaîtrait/ })).toBeVisible()
  expect(screen.getByText(/2 brouillons sont touchés/)).toBeVisible()
  const row = screen.getByText('Coiffeur').closest('tr')
  expect(row).toHaveTextContent('2 brouillons d’usagers')
  expect(row).toHaveTextContent('Fête de rue, révision 2 (publiée)')
  expect(await axe(container)).toHaveNoViolations()
  expect(sent.map(({ method }) => method)).toEqual(['POST'])
  await person.click(screen.getByRole('button', { name: 'Remplacer la liste' }))
  const told = await screen.findByText('La liste metiers est remplacée.')
  await waitFor(() => expect(told.closest('[role=status]')).toHaveFocus())
  expect(sent.at(-1)?.method).toBe('PUT')
})

test('a list that something uses is not taken away; another is, once one was asked', async () => {
  const { unmount } = draw(pages, { at: '/listes/metiers' })
  expect(await screen.findByText(/remplacez-la plutôt/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Retirer cette liste' })).toBeNull()
  unmount()
  lists = [{ ...metiers, uses: [] }]
  const { person, place } = draw(pages, { at: '/listes/metiers' })
  await person.click(await screen.findByRole('button', { name: 'Retirer cette liste' }))
  await person.click(screen.getByRole('button', { name: 'Oui, retirer' }))
  await waitFor(() => expect(place()).toBe('/listes'))
  expect(sent.map(({ method, path }) => [method, path])).toEqual([
    ['DELETE', '/api/administration/lists/metiers'],
  ])
})

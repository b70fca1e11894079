import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { DeletedDossier } from '../../schemas/instruction'
import { aDossier, aSubmittedDossier } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, smallServer } from '../../tests/support/smallServer'
import { MyDossiersPage } from './MyDossiersPage'

const draft = aDossier({ id: 'd1', number: '2026-0000001-5' })
let dossiers = [draft]
let deletion: () => Answered
let deleted: readonly DeletedDossier[]
const aDeleted: DeletedDossier = {
  id: '01a200f2-f20d-75ff-8ac4-12d0824eb9bb',
  number: '2026-0000002-3',
  procedureTitle: 'Signaler une difficulté',
  submitted: true,
  deletedAt: '2026-03-12T09:00:00.000Z',
  purgeAt: '2026-03-26T09:00:00.000Z',
}

beforeAll(() =>
  smallServer(({ method, path }) => {
    if (path.startsWith('/api/deleted-dossiers')) {
      if (method === 'GET') return { json: { dossiers: deleted } }
      deleted = []
      dossiers = [draft, ...dossiers.filter(({ id }) => id !== draft.id)]
      return { json: draft }
    }
    return method === 'DELETE' ? deletion() : { json: { dossiers, invitations: [] } }
  }),
)
beforeEach(() => {
  deleted = []
  dossiers = [draft, aSubmittedDossier({ id: 'd2' })]
  deletion = () => {
    dossiers = dossiers.filter(({ id }) => id !== 'd1')
    return { status: 204 }
  }
})

const remove = () => screen.findByRole('button', { name: 'Supprimer le brouillon n°\u00a02026-0000001-5' })

test.each([
  [{}, 'Ce brouillon sera supprimé le 26 mars 2026. Pour le garder, modifiez une réponse ou déposez-le.'],
  [
    { closed: true },
    'Ce brouillon sera supprimé le 26 mars 2026. Téléchargez-le avant, si vous voulez le garder.',
  ],
  [
    { state: 'accepted' as const },
    'Ce dossier sera supprimé le 26 mars 2026. Téléchargez avant ce que vous voulez garder.',
  ],
])('one that goes within two weeks says when, and what to do: %j', async (given, sentence) => {
  dossiers = [aDossier({ goes: '2026-03-26', ...given })]
  const { container } = draw(<MyDossiersPage />)
  await waitFor(() => expect(container).toHaveTextContent(sentence))
  expect(screen.getByText('26 mars 2026')).toHaveAttribute('datetime', '2026-03-26')
  expect(await axe(container)).toHaveNoViolations()
})

test('only drafts can be deleted', async () => {
  draw(<MyDossiersPage />)
  await remove()
  expect(screen.getAllByRole('button', { name: /Supprimer/ })).toHaveLength(1)
})

test('a draft is deleted at once, and taken back at once', async () => {
  const { person, container } = draw(<MyDossiersPage />)
  await person.click(await remove())
  const undo = await screen.findByRole('button', { name: 'Annuler' })
  expect(document.activeElement).toHaveTextContent(/2026-0000001-5 est supprimé/)
  await waitFor(() => expect(screen.queryByRole('button', { name: /Supprimer/ })).toBeNull())
  expect(await axe(container)).toHaveNoViolations()
  await person.click(undo)
  expect(await remove()).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull()
})

test('what waits in the trash is taken back from there, with its date', async () => {
  deleted = [aDeleted]
  const { person } = draw(<MyDossiersPage />)
  await person.click(await screen.findByText('Récemment supprimés (1)'))
  expect(screen.getByText(/Effacé définitivement le/)).toHaveTextContent('26 mars 2026')
  await person.click(screen.getByRole('button', { name: /^Reprendre le dossier n°/ }))
  await waitFor(() => expect(screen.queryByText('Récemment supprimés (1)')).toBeNull())
})

test('a deletion that is refused says why and keeps the draft', async () => {
  deletion = () => ({
    status: 409,
    json: aProblem({ status: 409, detail: 'Ce dossier vient d’être déposé.' }),
  })
  const { person } = draw(<MyDossiersPage />)
  await person.click(await remove())
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce dossier vient d’être déposé.')
  expect(dossiers).toHaveLength(2)
})

test('somebody without a dossier is shown the way to one', async () => {
  dossiers = []
  const { container } = draw(<MyDossiersPage />)
  expect(await screen.findByRole('link', { name: 'Choisir une démarche' })).toHaveAttribute('href', '/')
  expect(await axe(container)).toHaveNoViolations()
})

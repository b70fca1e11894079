import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import { aDossier, aSubmittedDossier } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, smallServer } from '../../tests/support/smallServer'
import { MyDossiersPage } from './MyDossiersPage'

const draft = aDossier({ id: 'd1', number: '2026-0000001-5' })
let dossiers = [draft]
let deletion: () => Answered

beforeAll(() =>
  smallServer(({ method }) => (method === 'DELETE' ? deletion() : { json: { dossiers, invitations: [] } })),
)
beforeEach(() => {
  dossiers = [draft, aSubmittedDossier({ id: 'd2' })]
  deletion = () => {
    dossiers = dossiers.filter(({ id }) => id !== 'd1')
    return { status: 204 }
  }
})

const remove = () => screen.findByRole('button', { name: 'Supprimer le brouillon n°\u00a02026-0000001-5' })

test('only drafts can be deleted', async () => {
  draw(<MyDossiersPage />)
  await remove()
  expect(screen.getAllByRole('button', { name: /Supprimer/ })).toHaveLength(1)
})

test('a draft is deleted only once that was confirmed', async () => {
  const { person, container } = draw(<MyDossiersPage />)
  await person.click(await remove())
  expect(screen.getByRole('dialog', { name: 'Supprimer ce brouillon\u00a0?' })).toHaveTextContent(
    '2026-0000001-5',
  )
  expect(await axe(container)).toHaveNoViolations()
  await person.click(screen.getByRole('button', { name: 'Non, le garder' }))
  expect(await remove()).toBeVisible()
  await person.click(await remove())
  await person.click(screen.getByRole('button', { name: 'Oui, supprimer' }))
  await waitFor(() => expect(screen.queryByText(/2026-0000001-5/)).toBeNull())
  expect(screen.getByText(/2026-0000003-1/)).toBeVisible()
})

test('a deletion that is refused says why and keeps the draft', async () => {
  deletion = () => ({
    status: 409,
    json: aProblem({ status: 409, detail: 'Ce dossier vient d’être déposé.' }),
  })
  const { person } = draw(<MyDossiersPage />)
  await person.click(await remove())
  await person.click(screen.getByRole('button', { name: 'Oui, supprimer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Ce dossier vient d’être déposé.')
  expect(dossiers).toHaveLength(2)
})

test('somebody without a dossier is shown the way to one', async () => {
  dossiers = []
  const { container } = draw(<MyDossiersPage />)
  expect(await screen.findByRole('link', { name: 'Choisir une démarche' })).toHaveAttribute('href', '/')
  expect(await axe(container)).toHaveNoViolations()
})

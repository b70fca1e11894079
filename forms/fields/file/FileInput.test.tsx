import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import type { SupportingDocument } from '../../../schemas/answers'
import { showInput } from '../../../tests/support/showInput'
import type { World } from '../view'
import { fileView } from './FileInput'
import { file } from './file'

const { field } = file.example

type Sending = {
  readonly name: string
  progress(part: number): void
  arrive(): void
  fail(reason: string): void
  readonly signal: AbortSignal
}

/** A world whose uploads go on as the test says. */
function aWorld() {
  const sendings: Sending[] = []
  const world: World = {
    fileAddress: (id) => `/files/${id}`,
    offers: () => false,
    search: () => Promise.resolve([]),
    find: () => Promise.resolve(undefined),
    learn: () => undefined,
    upload: (given, progress, signal) =>
      new Promise((resolve, reject) => {
        sendings.push({
          name: given.name,
          progress: (part) => act(() => progress(part)),
          signal,
          arrive: () => resolve(arrived(given.name)),
          fail: (reason) => reject(new Error(reason)),
        })
      }),
  }
  return { world, sendings }
}

/** A file as the server describes it. */
const arrived = (name: string): SupportingDocument => ({
  fileId: `id-${name}`,
  name,
  size: 1200,
  sha256: 'a3f1'.repeat(16),
  mediaType: 'application/pdf',
})
const aFile = (name: string, content = 'x') => new File([content], name)
const chooser = () => screen.getByLabelText(/^(Choisir|Ajouter) des fichiers$/)
const choose = (...files: File[]) => userEvent.setup({ applyAccept: false }).upload(chooser(), files)

describe('files', () => {
  it('are sent at once, say how far they are, and become an answer when they arrive', async () => {
    const { world, sendings } = aWorld()
    const { heard, container } = showInput(fileView, field, { world })
    await choose(aFile('avis.pdf'))
    sendings[0]?.progress(0.4)
    expect(screen.getByRole('progressbar', { name: 'avis.pdf' })).toHaveAttribute('value', '0.4')
    expect(screen.getByText(/^Envoi en cours\s: 40\s%$/)).toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
    sendings[0]?.arrive()
    await waitFor(() => expect(heard).toEqual([[expect.objectContaining({ name: 'avis.pdf' })]]))
    expect(screen.getByRole('link', { name: 'avis.pdf' })).toHaveAttribute('href', '/files/id-avis.pdf')
    expect(screen.getByRole('status')).toHaveTextContent(/avis.pdf\s: fichier ajouté/)
  })

  it('arrive in any order and are all kept', async () => {
    const { world, sendings } = aWorld()
    const { heard } = showInput(fileView, field, { world })
    await choose(aFile('un.pdf'), aFile('deux.pdf'))
    sendings[1]?.arrive()
    await waitFor(() => expect(heard).toHaveLength(1))
    sendings[0]?.arrive()
    await waitFor(() => expect(heard).toHaveLength(2))
    expect(heard[1]).toEqual([
      expect.objectContaining({ name: 'deux.pdf' }),
      expect.objectContaining({ name: 'un.pdf' }),
    ])
  })

  it('go on when their question leaves the page, and are seen again when it comes back', async () => {
    const { world, sendings } = aWorld()
    const first = showInput(fileView, field, { world })
    await choose(aFile('avis.pdf'))
    first.unmount()
    const again = showInput(fileView, field, { world })
    expect(screen.getByRole('progressbar', { name: 'avis.pdf' })).toBeInTheDocument()
    sendings[0]?.arrive()
    await waitFor(() => expect(first.heard).toHaveLength(1))
    again.unmount()
  })

  it('can be given up: nothing comes of it', async () => {
    const { world, sendings } = aWorld()
    const { heard } = showInput(fileView, field, { world })
    await choose(aFile('avis.pdf'))
    await userEvent.click(screen.getByRole('button', { name: 'Annuler l’envoi de avis.pdf' }))
    expect(sendings[0]?.signal.aborted).toBe(true)
    sendings[0]?.arrive()
    await act(async () => undefined)
    expect(heard).toEqual([])
    expect(chooser()).toHaveFocus()
  })

  it('that fail say why, and can be tried again', async () => {
    const { world, sendings } = aWorld()
    showInput(fileView, field, { world })
    await choose(aFile('avis.pdf'))
    sendings[0]?.fail('L’envoi n’a pas abouti.')
    expect(await screen.findByRole('alert')).toHaveTextContent('L’envoi n’a pas abouti.')
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer d’envoyer avis.pdf' }))
    expect(sendings).toHaveLength(2)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it.each([
    ['of a kind that is not accepted', aFile('virus.exe'), /format n’est pas accepté/],
    ['that are empty', aFile('vide.pdf', ''), /fichier est vide/],
    ['that are too large', aFile('gros.pdf', 'x'.repeat(1_000_001)), /dépasse 1\sMo/],
  ])('%s are refused before they are sent', async (_, given, reason) => {
    const { world, sendings } = aWorld()
    showInput(fileView, { ...field, maxSize: 1 }, { world })
    await choose(given)
    expect(await screen.findByRole('alert')).toHaveTextContent(reason)
    expect(sendings).toEqual([])
    expect(screen.queryByRole('button', { name: /^Réessayer/ })).toBeNull()
  })

  it('beyond the maximum are refused, and the chooser says so', async () => {
    const { world, sendings } = aWorld()
    showInput(fileView, { ...field, max: 2 }, { world })
    await choose(aFile('un.pdf'), aFile('deux.pdf'), aFile('trois.pdf'))
    expect(sendings.map(({ name }) => name)).toEqual(['un.pdf', 'deux.pdf'])
    expect(chooser()).toHaveAttribute('aria-disabled', 'true')
    expect(chooser()).toHaveAccessibleDescription(/Nombre maximal de fichiers atteint/)
  })

  it('are removed by name; the focus goes to the next, then to the chooser', async () => {
    const value = ['un.pdf', 'deux.pdf'].map(arrived)
    const { heard } = showInput(fileView, field, { value })
    const list = screen.getByRole('list', { name: 'Fichiers ajoutés' })
    await userEvent.click(within(list).getByRole('button', { name: 'Supprimer un.pdf' }))
    expect(screen.getByRole('button', { name: 'Supprimer deux.pdf' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(chooser()).toHaveFocus()
    expect(heard.at(-1)).toBeUndefined()
  })
})

import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import type { SupportingDocument } from '../../../schemas/answers'
import { aStanding } from '../../../tests/support/builders/summaries'
import { showInput } from '../../../tests/support/showInput'
import { uploadsOf } from '../../controls/uploads'
import type { World } from '../view'
import { fileView } from './FileInput'
import { file } from './file'

const { field } = file.example

type Sending = {
  readonly name: string
  progress(part: number, cut?: boolean): void
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
          progress: (part, cut = false) => act(() => progress(part, cut)),
          signal,
          arrive: () => resolve(arrived(given.name)),
          fail: (reason) => reject(new Error(reason)),
        })
      }),
  }
  return { world, sendings }
}

/** An id of its own for each name. */
const idOf = (name: string) =>
  `00000000-0000-7000-8000-${Buffer.from(name).toString('hex').slice(0, 12).padEnd(12, '0')}`

/** A file as the server describes it. */
const arrived = (name: string): SupportingDocument => ({
  fileId: idOf(name),
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
    const standings = async () => [aStanding(idOf('avis.pdf'))]
    const { heard, container } = showInput(fileView, field, {
      world: { ...world, dossier: 'd-sent', standings },
    })
    await choose(aFile('avis.pdf'))
    sendings[0]?.progress(0.4)
    expect(screen.getByRole('progressbar', { name: 'avis.pdf' })).toHaveAttribute('value', '0.4')
    expect(screen.getByText(/^Envoi en cours\s: 40\s%$/)).toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
    sendings[0]?.arrive()
    await waitFor(() => expect(heard).toEqual([[expect.objectContaining({ name: 'avis.pdf' })]]))
    expect(await screen.findByRole('link', { name: 'avis.pdf' })).toHaveAttribute(
      'href',
      `/files/${idOf('avis.pdf')}`,
    )
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
    await waitFor(() => expect(again.heard).toHaveLength(1))
    expect(first.heard).toEqual([])
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

  it('are removed by name, and put back by the button that stands in their place', async () => {
    const value = ['un.pdf', 'deux.pdf'].map(arrived)
    const { heard } = showInput(fileView, field, { value })
    const list = screen.getByRole('list', { name: 'Fichiers ajoutés' })
    await userEvent.click(within(list).getByRole('button', { name: 'Supprimer un.pdf' }))
    expect(heard.at(-1)).toEqual([arrived('deux.pdf')])
    expect(screen.getByRole('status')).toHaveTextContent(/un.pdf\s: fichier supprimé/)
    expect(screen.getByRole('button', { name: 'Rétablir un.pdf' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(heard.at(-1)).toEqual(value)
    expect(screen.getByRole('button', { name: 'Supprimer un.pdf' })).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent(/un.pdf\s: fichier rétabli/)
  })

  it('are replaced in one action, and the new one takes the place', async () => {
    const { world, sendings } = aWorld()
    const value = ['un.pdf', 'deux.pdf'].map(arrived)
    const { heard, container } = showInput(fileView, { ...field, max: 2 }, { world, value })
    await userEvent.upload(screen.getByLabelText('Remplacer un.pdf'), aFile('trois.pdf'))
    expect(heard).toEqual([])
    expect(await axe(container)).toHaveNoViolations()
    sendings[0]?.arrive()
    await waitFor(() => expect(heard).toEqual([[arrived('trois.pdf'), arrived('deux.pdf')]]))
    expect(screen.getByRole('status')).toHaveTextContent(/trois.pdf\s: fichier remplacé/)
  })

  it('say that the connection is awaited, and how far they were', async () => {
    const { world, sendings } = aWorld()
    showInput(fileView, field, { world })
    await choose(aFile('avis.pdf'))
    sendings[0]?.progress(0.5, true)
    expect(screen.getByText(/^Connexion perdue à 50\s%. L’envoi reprendra de lui-même.$/)).toBeInTheDocument()
  })

  it('wait, once they have arrived, for someone to take them', async () => {
    const { world, sendings } = aWorld()
    const first = showInput(fileView, field, { world })
    await choose(aFile('avis.pdf'))
    first.unmount()
    sendings[0]?.arrive()
    await act(async () => undefined)
    expect(uploadsOf(world).busy()).toBe(true)
    const again = showInput(fileView, field, { world })
    await waitFor(() => expect(again.heard).toEqual([[arrived('avis.pdf')]]))
    expect(first.heard).toEqual([])
    expect(uploadsOf(world).busy()).toBe(false)
  })

  it.each([
    ['pending', false, 'Vérification antivirus en cours'],
    ['infected', false, /^Virus trouvé/],
    ['error', false, /^Non vérifié/],
    ['clean', true, 'Aucun virus trouvé'],
  ] as const)('that the antivirus calls %s say so, and open: %s', async (check, opens, text) => {
    const { world } = aWorld()
    const standing = { fileId: idOf('avis.pdf'), check, copy: null, deletedAt: null, opens }
    const watched = { ...world, dossier: `d-${check}`, standings: async () => [standing] }
    const { container } = showInput(fileView, field, { world: watched, value: [arrived('avis.pdf')] })
    expect(await screen.findByText(text)).toBeInTheDocument()
    expect(screen.queryAllByRole('link', { name: 'avis.pdf' })).toHaveLength(opens ? 1 : 0)
    expect(await axe(container)).toHaveNoViolations()
  })

  it('are asked after their model, whose kind and size are told', async () => {
    const { world } = aWorld()
    const given = { ...world, template: async () => ({ address: '/modele', size: 120_000 }) }
    showInput(fileView, { ...field, template: 'attestation.pdf' }, { world: given })
    const link = await screen.findByRole('link', {
      name: /^Télécharger le modèle à remplir \(PDF, 120\sko\)$/,
    })
    expect(link).toHaveAttribute('href', '/modele')
  })
})

describe('a paper', () => {
  const when = { ...field, provide: ['now', 'later', 'alreadySent'] } as const
  const asked = { ...when, provide: [...when.provide] }

  it('is promised for later, or said to be sent before, where its author allows it', async () => {
    const { heard, container } = showInput(fileView, asked)
    await userEvent.click(screen.getByRole('radio', { name: 'Je fournirai la pièce plus tard' }))
    expect(heard.at(-1)).toEqual({ later: true })
    await userEvent.click(screen.getByRole('radio', { name: 'J’ai déjà transmis la pièce' }))
    await userEvent.type(screen.getByLabelText(/^Quand, ou dans quel dossier/), '2026-0001234-7')
    await userEvent.tab()
    expect(heard.at(-1)).toEqual({ alreadySent: '2026-0001234-7' })
    expect(await axe(container)).toHaveNoViolations()
  })

  it('that is there is not lost by looking at another choice', async () => {
    const value = [arrived('avis.pdf')]
    const { heard } = showInput(fileView, asked, { value })
    await userEvent.click(screen.getByRole('radio', { name: 'Je fournirai la pièce plus tard' }))
    await userEvent.click(screen.getByRole('radio', { name: 'Je joins la pièce maintenant' }))
    expect(heard.at(-1)).toEqual(value)
    expect(screen.getByText('avis.pdf', { selector: 'bdi' })).toBeInTheDocument()
  })
})

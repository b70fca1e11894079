import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { DocumentEntry, FormDocument } from '../../forms/engine/documentTypes'
import type { Presentation } from '../../forms/fields/presentation'
import { aStanding } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { smallServer } from '../../tests/support/smallServer'
import { DocumentSections } from './DocumentSections'
import { FileStandings } from './FileStandings'

const file = {
  fileId: '01a200f2-0000-7000-8000-0000000000f1',
  name: 'avis de fermeture.pdf',
  size: 123_000,
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
}

const answer = (label: string, presentation: Presentation | null): DocumentEntry => ({
  kind: 'answer',
  path: label,
  label,
  presentation,
})
const text = (words: string): Presentation => ({ kind: 'text', text: words })

const dossier: FormDocument = {
  sections: [
    {
      id: 'firm',
      title: 'Votre entreprise',
      entries: [
        answer('Nom', text('<b>مكتبة</b>\nNord')),
        answer('Effectif', null),
        { kind: 'heading', path: 'more', label: 'Détails' },
        answer('Plateformes', { kind: 'list', items: ['Amazon', 'eBay'] }),
        answer('Pièces', { kind: 'files', files: [file] }),
        answer('Ventes', { kind: 'table', columns: ['Mois', 'Montant'], rows: [['mars', '12 €']] }),
      ],
    },
    {
      id: 'facts',
      title: 'Incidents',
      entries: [
        {
          kind: 'rows',
          path: 'incidents',
          label: 'Vos incidents',
          rows: [{ rowId: 'r1', title: '12 mars – Amazon', entries: [answer('Montant', text('12 €'))] }],
        },
        { kind: 'rows', path: 'others', label: 'Autres faits', rows: [] },
      ],
    },
  ],
}

let opens = true
beforeAll(() =>
  smallServer(() => ({
    json: { files: [aStanding(file.fileId, opens ? {} : { opens, check: 'infected' })] },
  })),
)

const drawn = (address: string | null = '/fichier', dossierId = 'd1') =>
  draw(
    <FileStandings dossier={dossierId}>
      <DocumentSections document={dossier} fileAddress={() => address} />
    </FileStandings>,
  )

test('each answer stands beside its question, whatever its type', async () => {
  drawn()
  const answerTo = (question: string) => {
    const asked = screen.getByText(question, { selector: 'dt' })
    return within(asked.nextElementSibling instanceof HTMLElement ? asked.nextElementSibling : asked)
  }
  expect(answerTo('Effectif').getByText('Non renseigné')).toBeVisible()
  expect(
    answerTo('Plateformes')
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual(['Amazon', 'eBay'])
  expect(await answerTo('Pièces').findByRole('link', { name: 'avis de fermeture.pdf' })).toHaveAttribute(
    'href',
    '/fichier',
  )
  expect(answerTo('Pièces').getByText('(PDF, 123 ko)')).toBeVisible()
  expect(answerTo('Ventes').getByRole('cell', { name: '12 €' })).toBeVisible()
})

test('what people typed keeps its own direction and never becomes markup', () => {
  drawn()
  const typed = screen.getByText(/مكتبة/)
  expect(typed.tagName).toBe('BDI')
  expect(typed.textContent).toBe('<b>مكتبة</b>\nNord')
})

test('sections, headings and rows follow each other as an outline', () => {
  drawn()
  const outline = screen.getAllByRole('heading').map((title) => `${title.tagName} ${title.textContent}`)
  expect(outline).toEqual([
    'H2 Votre entreprise',
    'H3 Détails',
    'H2 Incidents',
    'H3 Vos incidents',
    'H4 12 mars – Amazon',
    'H3 Autres faits',
  ])
})

test('a file that was never sent is named without a link', () => {
  drawn(null)
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('avis de fermeture.pdf')).toBeVisible()
})

test('a file is no link before it is known to open, nor where it does not', async () => {
  opens = false
  drawn('/fichier', 'd2')
  expect(screen.queryByRole('link')).toBeNull()
  expect(await screen.findByText(/^Virus trouvé/)).toBeVisible()
  expect(screen.queryByRole('link')).toBeNull()
})

test('it is accessible', async () => {
  expect(await axe(drawn().container)).toHaveNoViolations()
})

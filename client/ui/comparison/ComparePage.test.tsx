import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { smallProcedure } from '../../../tests/support/builders/dossiers'
import { rowsWith } from '../../../tests/support/builders/forms'
import { aSubmittedDossier, aVersion } from '../../../tests/support/builders/summaries'
import { draw } from '../../../tests/support/draw'
import { smallServer } from '../../../tests/support/smallServer'
import { Route, Switch } from '../router'
import { ComparePage } from './ComparePage'

const story = 'Le 12 mars, la boutique a disparu du site, et aucun message ne l’annonçait à personne.'
const file = {
  ...{ fileId: '01a200f2-0000-7000-8000-0000000000f1', name: 'avis.pdf', size: 123_000 },
  ...{ sha256: 'a'.repeat(64), mediaType: 'application/pdf' },
}
const answers = [
  {
    notice: true,
    noticeDays: 3,
    story,
    proof: [file],
    incidents: rowsWith({ amount: '1.00' }, { amount: '2.00' }),
  },
  {
    notice: false,
    story: story.replace('12 mars', '3 avril'),
    proof: [{ ...file, fileId: file.fileId.replace('f1', 'f2'), name: 'preuve.pdf' }],
    incidents: rowsWith({}, { amount: '2.50' }).slice(1),
  },
  { notice: false },
]
const definition = { ...smallProcedure, title: 'Petite démarche' }
let count = 2

beforeAll(() =>
  smallServer(({ path }) => {
    const version = Number(/versions\/(\d)$/.exec(path)?.[1] ?? 0)
    const versions = Array.from({ length: count }, (_, index) => aVersion({ version: index + 1 }))
    if (version > 0)
      return {
        json: {
          version: aVersion({ version }),
          ...{ definition, answers: answers[version - 1], evaluatedOn: '2026-03-12', facts: {}, awaited: [] },
        },
      }
    return {
      json: {
        dossier: aSubmittedDossier({ id: 'd1', version: count }),
        ...{ definition, versions, events: [], revision: 1, receipt: null, sources: [], today: '' },
      },
    }
  }),
)
beforeEach(() => {
  count = 2
})

const page = (
  <Switch>
    <Route path="/dossiers/:dossier/versions/:from/:to">
      <ComparePage root="/dossiers" />
    </Route>
  </Switch>
)
const at = (from: number, to: number) => ({ at: `/dossiers/d1/versions/${from}/${to}` })

/** What is told of one question. */
async function told(label: string) {
  const title = await screen.findByRole('heading', { name: label })
  const item = title.closest('li')
  if (item === null) throw new Error(`${label} is not told`)
  return within(item)
}

test('what changed is told question by question, in words as well as by lines', async () => {
  const { container } = draw(page, at(1, 2))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Versions 1 et 2 comparées')
  expect((await told('Avez-vous été prévenu ?')).getByText('Réponse changée')).toBeVisible()
  const gone = await told('Combien de jours avant ?')
  expect(gone.getByText('Réponse retirée')).toBeVisible()
  expect(gone.getByText('La question n’est plus posée.')).toBeVisible()
  expect(container.querySelector('del')).toHaveTextContent('début de retrait 12 mars fin de retrait')
  expect(container.querySelector('ins')).toHaveTextContent('début d’ajout 3 avril fin d’ajout')
  expect((await told('Preuve')).getByText('(même fichier, appelé avant « avis.pdf »)')).toBeVisible()
  const rows = await told('Incidents')
  expect(rows.getByText('Élément retiré')).toBeVisible()
  expect(rows.getByText('Réponse changée')).toBeVisible()
  expect(
    screen.getByText(/De la version 1 à la version 2 : 7 changements\. 1 question est restée/),
  ).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

test('the older version is the former, whichever way the address names them', async () => {
  draw(page, at(2, 1))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Versions 1 et 2 comparées')
})

test('other versions are chosen, and the address says which', async () => {
  count = 3
  const { person, place } = draw(page, at(1, 2))
  await person.selectOptions(await screen.findByLabelText('Nouvelle version'), 'Version 3 – 12 mars 2026')
  await person.selectOptions(screen.getByLabelText('Ancienne version'), 'Version 2 – 12 mars 2026')
  expect(place()).toBe('/dossiers/d1/versions/1/2')
  await person.click(screen.getByRole('button', { name: 'Comparer' }))
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Versions 2 et 3 comparées')
  expect(place()).toBe('/dossiers/d1/versions/2/3')
})

test('the same version twice is refused with what to do', async () => {
  const { person, container } = draw(page, at(1, 2))
  await person.selectOptions(await screen.findByLabelText('Ancienne version'), 'Version 2 – 12 mars 2026')
  await person.click(screen.getByRole('button', { name: 'Comparer' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Choisissez deux versions différentes.')
  expect(screen.getByLabelText('Ancienne version')).toBeInvalid()
  expect(await axe(container)).toHaveNoViolations()
})

test('where nothing changed the page says so', async () => {
  const [first] = answers
  if (first) answers[1] = first
  draw(page, at(1, 2))
  expect(await screen.findByText(/^Rien n’a changé d’une version à l’autre\./)).toBeVisible()
})

test('a dossier with one version has nothing to compare, and an address that names none is nobody’s', async () => {
  count = 1
  const { unmount } = draw(page, at(1, 1))
  expect(await screen.findByText(/^Ce dossier n’a qu’une version/)).toBeVisible()
  unmount()
  draw(page, { at: '/dossiers/d1/versions/1/x' })
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('introuvable')
})

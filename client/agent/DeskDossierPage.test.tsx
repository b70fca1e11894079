import { screen, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { smallProcedure } from '../../tests/support/builders/dossiers'
import { aDossier, aStanding, aSubmittedDossier, aVersion } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { smallServer } from '../../tests/support/smallServer'
import { Route, Switch } from '../ui/router'
import { DeskDossierPage } from './DeskDossierPage'

const file = {
  fileId: '01a200f2-0000-7000-8000-0000000000f1',
  name: 'avis <b>.pdf',
  size: 123_000,
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
}
const versions = [aVersion(), aVersion({ version: 2 })]
let dossier = aSubmittedDossier({ id: 'd1', version: 2 })
let kept: string | undefined

beforeAll(() =>
  smallServer(({ path }) => {
    if (path.endsWith('/messages')) return { json: { messages: [], side: 'agent', read: 0 } }
    if (path.endsWith('/files')) return { json: { files: [aStanding(file.fileId)] } }
    const version = /versions\/(\d)$/.exec(path)?.[1]
    if (version === undefined)
      return {
        json: {
          dossier,
          definition: smallProcedure,
          versions,
          events: [],
          revision: 1,
          receipt: null,
          sources: [],
          today: '',
          instruction: { corrections: [], decisions: [] },
          keptUntil: kept,
        },
      }
    return {
      json: {
        version: aVersion({ version: Number(version) }),
        definition: smallProcedure,
        answers: { notice: false, story: `Récit de la version ${version}`, proof: [file] },
        evaluatedOn: '2026-03-12',
      },
    }
  }),
)

/** Waits for what comes last to the page. */
const allShown = async () => void (await screen.findByText(/^Aucun message/))

const page = (
  <Switch>
    <Route path="/instruction/dossiers/:dossier">
      <DeskDossierPage />
    </Route>
  </Switch>
)

test('the latest version is read section by section, its files and its PDF at hand', async () => {
  const { container } = draw(page, { at: '/instruction/dossiers/d1' })
  expect(await screen.findByText('Récit de la version 2')).toBeVisible()
  const contents = within(screen.getByRole('navigation', { name: 'Sommaire' }))
  expect(contents.getByRole('link', { name: 'Le problème' })).toHaveAttribute('href', '#section-problem')
  const files = within(screen.getByRole('region', { name: 'Fichiers joints' }))
  expect(await files.findByRole('link', { name: 'avis <b>.pdf' })).toHaveAttribute(
    'href',
    `/api/dossiers/d1/files/${file.fileId}`,
  )
  expect(files.getByText('Preuve')).toBeVisible()
  const brief = within(screen.getByRole('complementary', { name: 'En bref' }))
  expect(brief.getByRole('link', { name: 'Dossier (PDF), version 2' })).toHaveAttribute(
    'href',
    '/api/dossiers/d1/versions/2.pdf',
  )
  await allShown()
  expect(await axe(container)).toHaveNoViolations()
})

test.each([
  [undefined, '6 mois après la décision, puis le dossier est supprimé.'],
  ['2026-09-12', 'Jusqu’au 12 septembre 2026, puis le dossier est supprimé.'],
])('how long the dossier is kept is told, decided or not: until %s', async (keptUntil, told) => {
  kept = keptUntil
  draw(page, { at: '/instruction/dossiers/d1' })
  const brief = within(await screen.findByRole('complementary', { name: 'En bref' }))
  expect(brief.getByText(/puis le dossier/)).toHaveTextContent(told)
  await allShown()
})

test('an earlier version can be read, and the address says which', async () => {
  const { person, place } = draw(page, { at: '/instruction/dossiers/d1' })
  await person.selectOptions(await screen.findByLabelText('Version'), 'Version 1 – 12 mars 2026')
  expect(await screen.findByText('Récit de la version 1')).toBeVisible()
  expect(place()).toBe('/instruction/dossiers/d1?version=1')
  await allShown()
})

test('a dossier that was not submitted is not for the desk', async () => {
  dossier = aDossier({ id: 'd1' })
  draw(page, { at: '/instruction/dossiers/d1' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
})

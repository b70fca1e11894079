import { screen, waitFor, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { Route, Switch } from '../ui/router'
import type { Authored } from './authored'
import { ProcedurePage } from './ProcedurePage'
import { ProceduresPage } from './ProceduresPage'

const revision = {
  revision: 1,
  status: 'published',
  sha256: 'b'.repeat(64),
  createdAt: '2026-03-01T08:00:00.000Z',
  publishedAt: '2026-03-02T08:00:00.000Z',
  questions: 12,
} as const
const draft = { ...revision, revision: 2, status: 'draft', publishedAt: null } as const

let procedures: Authored[]
let upload: (call: Call) => Answered

beforeAll(() =>
  smallServer((call) => {
    if (call.method === 'GET') return { json: { procedures } }
    return upload(call)
  }),
)
beforeEach(() => {
  procedures = [
    {
      id: 'petite-demarche',
      title: 'Petite démarche',
      state: 'open',
      dossiers: 3,
      revisions: [draft, revision],
    },
  ]
})

const pages = (
  <Switch>
    <Route path="/administration">
      <ProceduresPage />
    </Route>
    <Route path="/administration/:procedure">
      <ProcedurePage />
    </Route>
  </Switch>
)
const choose = () => screen.findByLabelText('Choisir un fichier')
const aFile = (text: string) => new File([text], 'demarche.json', { type: 'application/json' })

test('each procedure says its state, its published revision and what waits to be published', async () => {
  const { container } = draw(pages, { at: '/administration' })
  expect(await screen.findByRole('link', { name: 'Petite démarche' })).toBeVisible()
  for (const said of ['Ouverte', 'Révision publiée : 1', 'Révision 2 à publier', '3 dossiers'])
    expect(screen.getByText(said)).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

test('a definition with errors is told line, column, path and sentence, with the line itself', async () => {
  const finding = {
    at: '/sections/0/fields/1/when',
    code: 'condition.below',
    message: 'Cette condition nomme une question placée plus bas.',
    line: 2,
    column: 5,
    severity: 'error',
  } as const
  upload = () => ({ status: 422, json: { ...aProblem({ code: 'definition.wrong' }), problems: [finding] } })
  const { person, container } = draw(pages, { at: '/administration' })
  await person.upload(await choose(), aFile('{\n    "when": { "total": 1 }\n}'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('1 erreur dans demarche.json')
  await waitFor(() => expect(alert).toHaveFocus())
  const [, line] = within(screen.getByRole('table')).getAllByRole('row')
  expect(line).toHaveTextContent(/^25/)
  expect(line).toHaveTextContent(finding.message)
  expect(line).toHaveTextContent(finding.at)
  expect(within(line ?? alert).getByText('"when": { "total": 1 }')).toBeVisible()
  expect(await axe(container)).toHaveNoViolations()
})

test('a right definition leads to its draft, with what the check warns of', async () => {
  const warning = {
    at: '/sections/0',
    code: 'section.long',
    message: 'Cette page est longue.',
    line: 9,
    column: 3,
  }
  upload = ({ body }) => {
    expect(body).toEqual({ source: '{ "id": "petite-demarche" }' })
    const findings = [{ ...warning, severity: 'warning' }]
    return { status: 201, json: { procedureId: 'petite-demarche', revision: 2, findings } }
  }
  const { person, place } = draw(pages, { at: '/administration' })
  await person.upload(await choose(), aFile('{ "id": "petite-demarche" }'))
  expect(await screen.findByText(/La révision 2 est enregistrée comme brouillon/)).toBeVisible()
  expect(screen.getByText('Cette page est longue.')).toBeVisible()
  expect(place()).toBe('/administration/petite-demarche')
})

test('a definition and its scenarios are sent together; scenarios alone are not', async () => {
  const sent: unknown[] = []
  upload = ({ body }) => {
    sent.push(body)
    const scenarios = { green: false, runs: [], findings: [] }
    return { status: 201, json: { procedureId: 'petite-demarche', revision: 2, findings: [], scenarios } }
  }
  const tests = new File(['[]'], 'demarche.scenarios.json', { type: 'application/json' })
  const { person } = draw(pages, { at: '/administration' })
  await person.upload(await choose(), tests)
  expect(await screen.findByText(/Ces scénarios sont seuls/)).toBeVisible()
  await person.upload(await choose(), [tests, aFile('{}')])
  expect(await screen.findByText(/Des scénarios sont rouges/)).toBeVisible()
  expect(sent).toEqual([{ source: '{}', scenarios: '[]' }])
})

test('each revision can be previewed and downloaded as it was sent', async () => {
  draw(pages, { at: '/administration/petite-demarche' })
  expect(await screen.findByRole('link', { name: 'Prévisualiser la révision 1' })).toHaveAttribute(
    'href',
    '/administration/petite-demarche/revisions/1/apercu',
  )
  expect(screen.getByRole('link', { name: 'Télécharger la révision 1 (JSON)' })).toHaveAttribute(
    'href',
    '/api/administration/procedures/petite-demarche/revisions/1.json',
  )
})

test('a procedure that does not exist is not found', async () => {
  draw(pages, { at: '/administration/autre' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
})

import { screen, waitFor, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { Route, Switch } from '../ui/router'
import { RevisionPage } from './RevisionPage'

const revision = {
  revision: 1,
  status: 'published',
  sha256: 'b'.repeat(64),
  createdAt: '2026-03-01T08:00:00.000Z',
  publishedAt: '2026-03-02T08:00:00.000Z',
  questions: 12,
}
const draft = { ...revision, revision: 2, status: 'draft', publishedAt: null }
const older = { ...revision, revision: 3, status: 'superseded' }
const change = {
  at: '/sections/0/fields/1',
  impact: 'losesAnswers',
  subject: 'Combien de jours ?',
  what: 'Question retirée',
  why: 'Ses réponses n’ont plus de place.',
}
const relabelled = {
  ...change,
  ...{ impact: 'harmless', what: 'Texte changé', before: 'Ancien libellé', after: 'Nouveau libellé' },
}
const comparison = {
  with: 1,
  changes: [relabelled, change],
  drafts: { total: 3, read: 2, touched: 2, losing: 1 },
}
const said = { aspect: 'computed', name: 'total', expected: '1.00', found: '2.00', same: false }
const right = { aspect: 'skipped', name: 'days', expected: false, found: false, same: true }
const red = {
  green: false,
  runs: [
    { name: 'Rouge', green: false, expectations: [said, right], findings: [] },
    { name: 'Juste', green: true, expectations: [right], findings: [] },
  ],
  findings: [],
}

let answers: Record<string, Answered>
let calls: Call[]
beforeAll(() =>
  smallServer((call) => {
    calls.push(call)
    const path = call.path.replace('/api/administration/procedures', '')
    return answers[`${call.method} ${path}`] ?? { status: 404, json: aProblem({ status: 404 }) }
  }),
)
beforeEach(() => {
  calls = []
  const procedure = { id: 'petite', title: 'Petite démarche', state: 'open', dossiers: 3 }
  answers = {
    'GET ': { json: { procedures: [{ ...procedure, revisions: [older, draft, revision] }] } },
    'GET /petite/revisions/2/comparison': { json: comparison },
    'GET /petite/revisions/2/comparison?with=3': { json: { ...comparison, with: 3, changes: [] } },
    'GET /petite/revisions/2/findings': { json: { findings: [] } },
    'GET /petite/revisions/2/scenarios': { json: null },
  }
})

const pages = (
  <Switch>
    <Route path="/administration/:procedure">
      <p>La démarche</p>
    </Route>
    <Route path="/administration/:procedure/revisions/:revision">
      <RevisionPage />
    </Route>
  </Switch>
)
const open = () => draw(pages, { at: '/administration/petite/revisions/2' })
const publish = () => screen.findByRole('button', { name: 'Publier la révision 2' })

test('what changes is told before publishing, the gravest first, with the drafts it touches', async () => {
  const { container } = open()
  expect(await screen.findByText('2 changements depuis la révision 1.')).toBeVisible()
  const classes = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(classes).toEqual(['Perd des réponses (1)', 'Sans conséquence (1)', 'Brouillons en cours'])
  expect(screen.getByText('Ancien libellé')).toBeVisible()
  expect(screen.getByText(/3 brouillons sont en cours/)).toHaveTextContent(
    /2 seraient touchés.* 1 aurait des réponses mises de côté\. Seuls les 2 derniers/,
  )
  expect(await axe(container)).toHaveNoViolations()
})

test('what the check says is told again, with its line', async () => {
  const finding = { at: '/title', code: 'lint.onlyFrench', message: 'Qu’en français.', line: 4, column: 12 }
  const findings = [{ ...finding, severity: 'warning' }]
  answers['GET /petite/revisions/2/findings'] = { json: { findings } }
  open()
  expect(await screen.findByText('Qu’en français.')).toBeVisible()
  expect(screen.getByRole('rowheader', { name: '4' })).toBeVisible()
})

test('any other revision may be compared with', async () => {
  const { person } = open()
  await person.selectOptions(await screen.findByLabelText('Comparer avec'), 'Révision 3, remplacée')
  expect(await screen.findByText('Rien n’a changé depuis la révision 3.')).toBeVisible()
})

test('a draft is published only once that was confirmed', async () => {
  answers['POST /petite/revisions/2/publication'] = { json: { ...draft, status: 'published' } }
  const { person, place, container } = open()
  await person.click(await publish())
  expect(screen.getByRole('dialog')).toHaveTextContent(
    'Les dossiers déjà commencés restent sur leur révision.',
  )
  expect(await axe(container)).toHaveNoViolations()
  await person.click(screen.getByRole('button', { name: 'Oui, publier' }))
  await waitFor(() => expect(place()).toBe('/administration/petite'))
})

test('a draft that was replaced meanwhile is not published, and the page says so', async () => {
  const detail = 'Ce brouillon a été remplacé.'
  answers['POST /petite/revisions/2/publication'] = { status: 409, json: aProblem({ status: 409, detail }) }
  const { person } = open()
  await person.click(await publish())
  await person.click(screen.getByRole('button', { name: 'Oui, publier' }))
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
})

test('a red scenario lies open, expected beside what came out, and nothing can be published', async () => {
  answers['GET /petite/revisions/2/scenarios'] = { json: red }
  const { container } = open()
  expect(await screen.findByText(/1 scénario est rouge/)).toBeVisible()
  const table = screen.getByRole('table', { name: 'Ce que dit « Rouge »' })
  const rows = within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent)
  expect(rows.slice(1)).toEqual(['Calculé : total1.002.00Rouge', 'Caché : daysOuiOuiVert'])
  expect(screen.getByText('Juste').closest('details')).not.toHaveAttribute('open')
  expect(screen.queryByRole('button', { name: 'Publier la révision 2' })).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
})

test('scenarios are sent, tried at once, and may be removed', async () => {
  const { person } = open()
  const file = new File(['[{}]'], 'petite.scenarios.json', { type: 'application/json' })
  answers['PUT /petite/revisions/2/scenarios'] = { json: red }
  const chooser = await screen.findByLabelText('Choisir un fichier de scénarios')
  answers['GET /petite/revisions/2/scenarios'] = { json: red }
  await person.upload(chooser, file)
  expect(await screen.findByText(/1 scénario est rouge/)).toBeVisible()
  answers['GET /petite/revisions/2/scenarios'] = { json: null }
  await person.click(screen.getByRole('button', { name: 'Retirer les scénarios' }))
  expect(await screen.findByText(/n’a pas de scénario/)).toBeVisible()
  expect(calls.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    { source: '[{}]' },
    { source: null },
  ])
})

test('a file that holds no scenarios is told line and sentence', async () => {
  const finding = { at: '/0', code: 'shape.missingKey', message: 'Il manque « name ».', line: 1, column: 2 }
  const refused = { ...aProblem({ code: 'procedure.invalidScenarios', status: 422 }), problems: [finding] }
  answers['PUT /petite/revisions/2/scenarios'] = { status: 422, json: refused }
  const { person } = open()
  const file = new File(['[{}]'], 'petite.scenarios.json', { type: 'application/json' })
  await person.upload(await screen.findByLabelText('Choisir un fichier de scénarios'), file)
  expect(await screen.findByText(/Il manque/)).toBeVisible()
})

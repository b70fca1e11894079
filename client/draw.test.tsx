import { act, screen, waitFor } from '@testing-library/react'
import { smallProcedure } from '../tests/support/builders/dossiers'
import { aDossier } from '../tests/support/builders/summaries'
import { aBranding, anAccount } from '../tests/support/draw'
import { aProblem } from '../tests/support/problem'
import { type Answered, smallServer } from '../tests/support/smallServer'
import { begin } from './begin'
import { draw } from './draw'

const dossier = aDossier({ state: 'draft', version: 0 })
const address = `/dossiers/${dossier.id}/sections/problem`
const toDossier = `GET /api/dossiers/${dossier.id}`

let answers: Record<string, Answered | Promise<Answered>>
let asked: string[]
beforeAll(() =>
  smallServer(({ method, path }) => {
    asked.push(`${method} ${path}`)
    return answers[`${method} ${path}`] ?? { status: 404, json: aProblem({ status: 404 }) }
  }),
)
beforeEach(() => {
  asked = []
  answers = {
    'GET /api/branding': { json: aBranding },
    'GET /api/session': { json: { account: anAccount('citizen') } },
    [toDossier]: {
      json: {
        dossier,
        ...{ revision: 1, definition: smallProcedure, versions: [], events: [], receipt: null },
        ...{ sources: [], today: '2026-03-12', instruction: { corrections: [], decisions: [] } },
      },
    },
    [`${toDossier}/draft`]: {
      json: { number: 1, answers: { headcount: 12 }, facts: [], savedAt: '2026-03-12T10:00:00.000Z' },
    },
  }
  document.body.innerHTML = '<div id="root"></div>'
})

let drawn: Awaited<ReturnType<typeof draw>>
afterEach(() => act(() => drawn?.unmount()))

/** The page as `main.tsx` opens it. */
async function open(at: string): Promise<void> {
  history.replaceState(null, '', at)
  await act(async () => {
    drawn = await draw(begin())
  })
}

const timesAsked = (call: string) => asked.filter((each) => each === call).length
const question = () => screen.findByRole('textbox', { name: /Combien de salariés/ })

test('a page of questions is asked for once, before it is drawn', async () => {
  await open(address)
  expect(await question()).toHaveValue('12')
  expect(screen.getByRole('link', { name: /^Guichet.*Accueil$/ })).toBeVisible()
  for (const call of ['GET /api/branding', 'GET /api/session', toDossier, `${toDossier}/draft`])
    expect([call, timesAsked(call)]).toEqual([call, 1])
})

test('a dossier that is long in coming keeps nobody from the page around it, and is not asked for twice', async () => {
  const { [toDossier]: late } = answers
  let come = () => {}
  answers[toDossier] = new Promise((resolve) => {
    come = () => late && resolve(late)
  })
  await open(address)
  expect(await screen.findByRole('link', { name: /^Guichet.*Accueil$/ })).toBeVisible()
  expect(screen.getByText('Chargement en cours…')).toBeVisible()
  come()
  expect(await question()).toHaveValue('12')
  expect(timesAsked(toDossier)).toBe(1)
})

test('a dossier that cannot be read ahead is asked for again by its page, which tells', async () => {
  answers[toDossier] = { status: 404, json: aProblem({ status: 404 }) }
  await open(address)
  expect(await screen.findByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
  expect(timesAsked(toDossier)).toBe(2)
})

test('who is not signed in is led to do so, and is told of no session that ended', async () => {
  const refused = { status: 401, json: aProblem({ status: 401 }) }
  answers = {
    ...answers,
    'GET /api/session': { json: { account: null } },
    [toDossier]: refused,
    [`${toDossier}/draft`]: refused,
  }
  await open(address)
  await waitFor(() => expect(location.pathname).toBe('/connexion'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an opening that fails is told, with a second try', async () => {
  answers['GET /api/branding'] = 'silent'
  await open(address)
  expect(await screen.findByRole('button', { name: 'Réessayer' })).toBeVisible()
})

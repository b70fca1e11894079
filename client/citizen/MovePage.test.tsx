import { screen, waitFor, within } from '@testing-library/react'
import { axe } from 'jest-axe'
import { draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { Route, Switch } from '../ui/router'
import { MovePage } from './MovePage'

const aside = {
  at: 'story',
  question: 'Que s’est-il passé ?',
  before: 'Tout.',
  why: 'Elle n’est plus posée.',
}
const report = {
  kept: 4,
  aside: [aside],
  converted: [{ at: 'staff', question: 'Effectif', before: '12', after: 'douze' }],
  unasked: [{ at: 'days', question: 'Jours' }],
  asked: [{ at: 'since', question: 'Depuis quand ?', required: false }],
  refused: [{ at: 'rate', question: 'Taux', why: 'Donnez un taux.' }],
  recomputed: [{ at: 'total', question: 'Total', before: '1 €', after: '2 €' }],
}
const newer = { revision: 4, publishedAt: '2026-03-20T08:00:00.000Z', number: 7, report }

let reading: () => Answered
let moving: (call: Call) => Answered
beforeAll(() => smallServer((call) => (call.method === 'GET' ? reading() : moving(call))))
beforeEach(() => {
  reading = () => ({ json: { newer, aside: [] } })
})

const open = () =>
  draw(
    <Switch>
      <Route path="/dossiers/:dossier/nouvelle-revision">
        <MovePage />
      </Route>
    </Switch>,
    { at: '/dossiers/d1/nouvelle-revision' },
  )
const move = () => screen.findByRole('button', { name: 'Passer au nouveau formulaire' })

test('what moving would change is told kind by kind, and staying is as near as moving', async () => {
  const { container } = open()
  expect(await screen.findByText(/4 réponses sont reprises telles quelles/)).toBeVisible()
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Réponses mises de côté',
    'Réponses à corriger',
    'Réponses relues autrement',
    'Nouvelles questions',
    'Questions qui ne sont plus posées',
    'Résultats recalculés',
  ])
  const set = screen.getByRole('region', { name: 'Réponses mises de côté' })
  expect(within(set).getByText('Tout.')).toBeVisible()
  expect(screen.getByText(/12/).closest('p')).toHaveTextContent('12 devient douze')
  expect(screen.getByRole('link', { name: 'Rester sur l’ancien' })).toHaveAttribute(
    'href',
    '/dossiers/d1/sections',
  )
  expect(await axe(container)).toHaveNoViolations()
})

test('moving names the draft and the revision that were shown, and leads to what was set aside', async () => {
  const sent: unknown[] = []
  moving = ({ body }) => {
    sent.push(body)
    reading = () => ({ json: { newer: null, aside: [aside] } })
    return { json: { number: 8, revision: 4 } }
  }
  const { person } = open()
  await person.click(await move())
  const title = await screen.findByRole('heading', { level: 1, name: 'Votre brouillon est à jour' })
  await waitFor(() => expect(title).toHaveFocus())
  expect(screen.getByText('Tout.')).toBeVisible()
  expect(sent).toEqual([{ number: 7, revision: 4 }])
})

test('a draft that changed meanwhile is told, and read again', async () => {
  const detail = 'Ce dossier a été modifié ailleurs.'
  moving = () => ({ status: 409, json: aProblem({ status: 409, code: 'dossier.changedElsewhere', detail }) })
  const { person } = open()
  await person.click(await move())
  expect(await screen.findByRole('alert')).toHaveTextContent(detail)
  reading = () => ({ json: { newer: { ...newer, number: 9 }, aside: [] } })
  await person.click(screen.getByRole('button', { name: 'Réessayer' }))
  expect(await move()).toBeVisible()
})

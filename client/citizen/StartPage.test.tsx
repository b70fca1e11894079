import { screen, waitFor } from '@testing-library/react'
import { axe } from 'jest-axe'
import type { Procedure } from '../../forms/fields'
import { aDossier } from '../../tests/support/builders/summaries'
import { anAccount, draw } from '../../tests/support/draw'
import { aProblem } from '../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../tests/support/smallServer'
import { Start } from './StartPage'

const procedure: Procedure = {
  language: 1,
  id: 'petite-demarche',
  title: 'Petite démarche',
  description: 'Pour **tous**.',
  prepare: '- votre SIRET',
  confirmation: 'Merci, c’est reçu.\n\n1. Nous lisons.\n2. Nous répondons.',
  service: 'Service des essais',
  contact: { email: 'aide@exemple.fr', phone: '01 99 00 27 00' },
  legalBasis: 'Article premier.',
  retention: { draft: 'P3M', afterDecision: 'P1Y6M' },
  applicant: 'company',
  eligibility: [{ must: { headcount: { under: 250 } }, message: 'Moins de 250 personnes.' }],
  sections: [
    { id: 'firm', title: 'Taille', fields: [{ id: 'headcount', type: 'integer', label: 'Effectif' }] },
    {
      id: 'more',
      title: 'Suite',
      when: { headcount: { over: 9 } },
      fields: [{ id: 'story', type: 'longText', label: 'Récit' }],
    },
  ],
}

let answer: () => Answered = () => ({ status: 201, json: aDossier({ id: 'new' }) })
let calls: readonly Call[]
beforeAll(async () => {
  calls = (await smallServer(() => answer())).calls
})

const today = { standing: 'open', today: '2026-11-22' } as const
const camille = anAccount('citizen')

test('what it takes is said before it is begun', async () => {
  const { container } = draw(<Start procedure={procedure} mine={[]} {...today} />)
  for (const said of [
    'Environ 5 minutes, en une ou plusieurs fois',
    '2 pages, et 1 de plus selon vos réponses',
    'Moins de 250 personnes.',
    'votre SIRET',
    'Nous répondons.',
    'Un brouillon que vous ne déposez pas est gardé 3 mois.',
    'Un dossier déposé est gardé 1 an et 6 mois après la réponse du service.',
    'Article premier.',
  ])
    expect(screen.getByText(said)).toBeVisible()
  expect(screen.getByRole('link', { name: '01 99 00 27 00' })).toHaveAttribute('href', 'tel:0199002700')
  expect(screen.queryByText(/c’est reçu/)).toBeNull()
  expect(await axe(container)).toHaveNoViolations()
})

test('without a session one may begin at once, or sign in first and come back', () => {
  draw(<Start procedure={procedure} mine={[]} {...today} />)
  expect(screen.getByRole('button', { name: 'Commencer' })).toBeEnabled()
  expect(screen.getByRole('link', { name: 'Me connecter d’abord' })).toHaveAttribute(
    'href',
    '/connexion?retour=%2Fcommencer%2Fpetite-demarche',
  )
})

test('beginning makes a dossier and opens its first page', async () => {
  const { person, place } = draw(<Start procedure={procedure} mine={[]} {...today} />, { account: camille })
  await person.click(screen.getByRole('button', { name: 'Commencer' }))
  await waitFor(() => expect(place()).toBe('/dossiers/new/sections/applicant'))
  expect(calls.at(-1)).toMatchObject({ method: 'POST', body: { procedureId: 'petite-demarche' } })
})

test('with a draft, going on with it comes first and beginning another stays possible', async () => {
  const drafts = [aDossier({ id: 'd1', number: '2026-0000001-5' }), aDossier({ id: 'd2' })]
  const { container } = draw(<Start procedure={procedure} mine={drafts} {...today} />, { account: camille })
  expect(screen.getByRole('link', { name: 'Reprendre mon brouillon' })).toHaveAttribute(
    'href',
    '/dossiers/d1/sections',
  )
  expect(screen.getByRole('button', { name: 'Commencer un autre dossier' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Vos autres brouillons' })).toBeVisible()
  expect(screen.getByRole('link', { name: /^Brouillon n°/ })).toHaveAttribute('href', '/dossiers/d2/sections')
  expect(await axe(container)).toHaveNoViolations()
})

test('a procedure that has just closed says so where one pressed', async () => {
  answer = () => ({ status: 409, json: aProblem({ status: 409, detail: 'Cette démarche est fermée.' }) })
  const { person } = draw(<Start procedure={procedure} mine={[]} {...today} />, { account: camille })
  await person.click(screen.getByRole('button', { name: 'Commencer' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Cette démarche est fermée.')
  expect(screen.getByRole('button', { name: 'Commencer' })).toBeEnabled()
})

test('the last dossier submitted is offered to start from, and what it leaves behind is told', async () => {
  const last = aDossier({
    id: 'd9',
    number: '2026-0000009-8',
    state: 'submitted',
    submittedAt: '2026-11-02T10:00:00.000Z',
  })
  answer = () => ({
    status: 201,
    json: { ...aDossier({ id: 'new' }), left: [{ label: 'Preuve', why: 'file' }] },
  })
  const drawn = draw(<Start procedure={procedure} mine={[last]} {...today} />, { account: camille })
  expect(screen.getByText(/dossier n° 2026-0000009-8, déposé le/)).toBeVisible()
  await drawn.person.click(screen.getByRole('button', { name: 'Repartir de mon dernier dossier' }))
  expect(await screen.findByText('– à joindre à nouveau', { exact: false })).toHaveTextContent('Preuve')
  expect(calls.at(-1)).toMatchObject({ body: { procedureId: 'petite-demarche', from: 'd9' } })
  expect(screen.getByRole('link', { name: 'Continuer' })).toHaveAttribute(
    'href',
    '/dossiers/new/sections/applicant',
  )
  expect(await axe(drawn.container)).toHaveNoViolations()
})

test.each([
  ['notYet', { opens: '2026-12-01' }, 'Ouvre le 1 décembre 2026'],
  ['closed', { closes: '2026-10-31' }, 'Fermé depuis le 31 octobre 2026'],
] as const)(
  'of a procedure that is %s, its dates are told and nothing is begun',
  async (standing, dates, told) => {
    const { container } = draw(
      <Start procedure={{ ...procedure, ...dates }} mine={[]} standing={standing} today="2026-11-22" />,
    )
    expect(screen.getByText(told)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Commencer' })).toBeNull()
    expect(screen.getByRole('link', { name: 'aide@exemple.fr' })).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  },
)

test.each([
  ['2026-11-22', 'Ferme bientôt : aujourd’hui, à minuit'],
  ['2026-11-23', 'Ferme bientôt : demain soir, le 23 novembre 2026'],
  ['2026-12-06', 'Ferme bientôt : le 6 décembre 2026 au soir, dans 14 jours'],
  ['2026-12-07', 'Ouvert jusqu’au 7 décembre 2026'],
])('a procedure that closes on %s says so', (closes, told) => {
  draw(<Start procedure={{ ...procedure, closes }} mine={[]} {...today} />)
  expect(screen.getByText((text) => text.replaceAll('\u00a0', ' ') === told)).toBeVisible()
})

import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { aProcedure } from '../../../tests/support/builders/forms'
import { noWorld, openWizard } from '../../../tests/support/openWizard'
import { aProblem } from '../../../tests/support/problem'
import { type Answered, type Call, smallServer } from '../../../tests/support/smallServer'

const procedure = aProcedure({
  eligibility: [{ must: { people: { under: 250 } }, message: 'Réservé aux petites entreprises.' }],
  fields: [
    { id: 'shop', type: 'text', label: 'Nom de la boutique' },
    { id: 'people', type: 'integer', label: 'Combien de personnes ?', max: 1000 },
  ],
})
const right = { shop: 'Trois Sapins', people: 3 }

let answer: (call: Call) => Answered
let calls: readonly Call[]
beforeAll(async () => {
  calls = (await smallServer((call) => answer(call))).calls
})

const open = (given: Partial<Parameters<typeof openWizard>[0]> = {}) =>
  openWizard({ procedure, at: 'relecture', answers: right, ...given })
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Déposer mon dossier' }))

describe('the review', () => {
  it('shows every answer with its way back, without an accessibility violation', async () => {
    const { container } = await open()
    expect(screen.getByText('Trois Sapins')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Modifier – Nom de la boutique' })).toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('says of which answers a source has still to speak, and no more once it has', async () => {
    const asking = aProcedure({ fields: [{ id: 'company', type: 'siret', label: 'Quelle entreprise ?' }] })
    const given = { procedure: asking, answers: { company: '73282932000074' } }
    await open({ ...given, world: { ...noWorld, offers: () => true } })
    expect(screen.getByText('En attente de vérification')).toBeVisible()
    cleanup()
    await open(given)
    expect(screen.queryByText('En attente de vérification')).not.toBeInTheDocument()
  })

  it('leads to a question, and from there back to the review', async () => {
    const { address } = await open()
    await userEvent.click(screen.getByRole('link', { name: 'Modifier – Nom de la boutique' }))
    const box = screen.getByRole('textbox', { name: 'Nom de la boutique' })
    expect(box).toHaveFocus()
    await userEvent.type(box, ' et fils')
    await userEvent.click(screen.getByRole('button', { name: 'Revenir à la relecture' }))
    await waitFor(() => expect(address()).toBe('/d/relecture'))
    expect(await screen.findByText('Trois Sapins et fils')).toBeInTheDocument()
  })

  it('lists what is missing with links, and leads there when one submits', async () => {
    const { address } = await open({ answers: { people: 5000 } })
    await submit()
    const missing = screen.getByRole('region', { name: 'Il reste 2 réponses à compléter ou à corriger' })
    expect(missing).toHaveFocus()
    expect(
      within(missing)
        .getAllByRole('link')
        .map((link) => link.textContent?.split(' – ')[0]),
    ).toEqual(['Nom de la boutique', 'Combien de personnes ?'])
    await userEvent.click(within(missing).getByRole('link', { name: /^Combien/ }))
    expect(address()).toBe('/d/sections/page?relecture#q-people-row')
    expect(screen.getByRole('textbox', { name: 'Combien de personnes ?' })).toHaveFocus()
  })

  it('is one press away from each section, at what is missing', async () => {
    const { address } = await open({ at: 'sections/page', answers: { people: 5000 } })
    expect(await screen.findByText(/^Encore 1.minute environ/)).toBeInTheDocument()
    await userEvent.click(await screen.findByRole('link', { name: 'Ce qui manque (2)' }))
    await waitFor(() => expect(address()).toBe('/d/relecture#ce-qui-manque'))
    expect(await screen.findByRole('region', { name: /^Il reste 2 réponses/ })).toHaveFocus()
  })

  it('refuses to submit for who is not entitled, and says why', async () => {
    await open({ answers: { ...right, people: 300 } })
    expect(screen.getByText('Réservé aux petites entreprises.')).toBeInTheDocument()
    await submit()
    expect(screen.getByRole('region', { name: 'Le dossier n’a pas été déposé' })).toHaveFocus()
  })

  it('counts a box that was not ticked, of which the pages before said nothing', async () => {
    const boxed = aProcedure({
      eligibility: [{ must: { legal: true }, message: 'Réservé aux représentants.' }],
      fields: [{ id: 'legal', type: 'checkbox', label: 'Je représente l’entreprise', optional: true }],
    })
    await open({ procedure: boxed, at: 'sections/page', answers: {} })
    expect(screen.getByRole('checkbox', { name: /^Je représente/ })).toBeInTheDocument()
    expect(screen.queryByText('Réservé aux représentants.')).not.toBeInTheDocument()
    cleanup()
    await open({ procedure: boxed, answers: {} })
    expect(screen.getByText('Réservé aux représentants.')).toBeInTheDocument()
  })

  it('submits nothing in a preview', async () => {
    await open({ preview: true, answers: {} })
    expect(
      screen.getByText('Aperçu : aucun dossier n’est déposé.', { normalizer: plain }),
    ).toBeInTheDocument()
  })
})

describe('the agents’ side', () => {
  const routed = aProcedure({
    fields: [{ id: 'shop', type: 'text', label: 'Nom de la boutique' }],
    groups: [
      { id: 'named', label: 'Boutiques nommées', when: { shop: { isFilled: true } } },
      { id: 'others', label: 'Guichet commun' },
    ],
    annotations: [
      { id: 'checked', type: 'yesNo', label: 'Pièces vérifiées' },
      { id: 'opinion', type: 'text', label: 'Avis', when: { shop: { isFilled: true } } },
    ],
  })

  it('is told in a preview: the group, and what agents will note', async () => {
    const { container } = await open({ procedure: routed, preview: true, answers: {} })
    const side = screen.getByRole('region', { name: 'Ce que verront les agents' })
    expect(side).toHaveTextContent('Guichet commun')
    expect(
      within(side)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Pièces vérifiées'])
    expect(await axe(container)).toHaveNoViolations()
  })

  it('is no part of what a citizen reads', async () => {
    await open({ procedure: routed, answers: { shop: 'Trois Sapins' } })
    expect(screen.queryByText('Ce que verront les agents')).not.toBeInTheDocument()
  })
})

describe('the submission', () => {
  it('sends the number of the draft once, however often one presses, and goes to the confirmation', async () => {
    answer = () => ({ status: 201, json: {} })
    const before = calls.length
    const { address } = await open()
    await userEvent.dblClick(screen.getByRole('button', { name: 'Déposer mon dossier' }))
    await waitFor(() => expect(address()).toBe('/d/confirmation'))
    expect(calls.slice(before).map(({ method, path, body }) => [method, path, body])).toEqual([
      ['POST', '/api/dossiers/00000000-0000-7000-8000-000000000001/submission', { number: 0 }],
    ])
  })

  it('waits for answers that are not saved', async () => {
    await open({ send: async () => ({ kind: 'offline' }), at: 'sections/page' })
    await userEvent.type(screen.getByRole('textbox', { name: 'Nom de la boutique' }), '!')
    await userEvent.click(screen.getByRole('link', { name: 'Enregistrer et passer' }))
    await submit()
    expect(await screen.findByText(/ne sont pas encore enregistrées/)).toBeInTheDocument()
  })

  it('shows the newer answers when the draft has changed elsewhere', async () => {
    answer = ({ path }) =>
      path.endsWith('/submission')
        ? { status: 409, json: aProblem({ status: 409, code: 'dossier.changedElsewhere' }) }
        : {
            json: {
              number: 4,
              savedAt: '2026-03-12T13:32:00.000Z',
              answers: { ...right, shop: 'Quatre Vents' },
            },
          }
    await open()
    await submit()
    expect(await screen.findByText('Quatre Vents')).toBeInTheDocument()
    expect(screen.getByText(/ont changé sur une autre page/)).toBeInTheDocument()
  })

  it('says the server’s own sentence when it refuses', async () => {
    answer = () => ({ status: 422, json: aProblem({ status: 422, detail: 'La démarche est close.' }) })
    await open()
    await submit()
    expect(await screen.findByText('La démarche est close.')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Déposer mon dossier' })).toBeEnabled()
  })
})

/** No-break spaces as spaces. */
function plain(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}

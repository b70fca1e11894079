import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import type { Answers } from '../../../schemas/answers'
import { aProcedure, rowsWith } from '../../../tests/support/builders/forms'
import { openWizard } from '../../../tests/support/openWizard'

const procedure = aProcedure({
  fields: [
    {
      id: 'incidents',
      type: 'repetition',
      label: 'Vos incidents',
      min: 1,
      max: 2,
      row: { title: '{what}', name: 'Incident', add: 'Ajouter un incident' },
      fields: [
        { id: 'what', type: 'text', label: 'Quoi ?' },
        { id: 'price', type: 'money', label: 'Combien ?' },
      ],
    },
    { id: 'total', type: 'computed', label: 'En tout', value: 'sum(incidents.price)', as: 'money' },
  ],
})

const open = (incidents: readonly Answers[] = []) =>
  openWizard({
    procedure,
    at: 'sections/page',
    answers: incidents.length > 0 ? { incidents: rowsWith(...incidents) } : {},
  })
const list = () => screen.getByRole('region', { name: 'Vos incidents' })
const cards = () => within(list()).getAllByRole('group')
const add = () => userEvent.click(screen.getByRole('button', { name: 'Ajouter un incident' }))
const first = { what: 'Retard', price: '10.00' }
const second = { what: 'Perte', price: '20.50' }

describe('rows', () => {
  it('are added with the focus on their first question, up to the maximum', async () => {
    await open()
    await add()
    expect(screen.getByRole('textbox', { name: 'Quoi ?' })).toHaveFocus()
    await add()
    expect(cards()).toHaveLength(2)
    expect(screen.queryByRole('button', { name: 'Ajouter un incident' })).toBeNull()
    expect(screen.getByText('Vous avez atteint le maximum : 2.', { normalizer: plain })).toBeInTheDocument()
  })

  it('are called by their answers, and have no accessibility violation', async () => {
    const { container } = await open([first, {}])
    expect(cards().map((card) => card.getAttribute('aria-labelledby'))).toHaveLength(2)
    expect(screen.getByRole('group', { name: 'Retard' })).toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Incident 2' })).toBeInTheDocument()
    expect(await axe(container)).toHaveNoViolations()
  })

  it('are folded away once answered, and open at a press', async () => {
    await open([first])
    expect(screen.queryByRole('textbox', { name: 'Quoi ?' })).toBeNull()
    const fold = screen.getByRole('button', { name: 'Afficher : Retard', expanded: false })
    await userEvent.click(fold)
    expect(screen.getByRole('textbox', { name: 'Quoi ?' })).toHaveValue('Retard')
    expect(screen.getByRole('button', { name: 'Replier : Retard', expanded: true })).toHaveFocus()
  })

  it('open where something in them is wrong, and the summary leads there', async () => {
    await open([{ what: 'Retard', price: { unreadable: 'dix' } }, second])
    await userEvent.click(screen.getByRole('button', { name: 'Replier : Retard' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    await userEvent.click(await screen.findByRole('link', { name: /^Retard – Combien \?/ }))
    expect(screen.getByRole('textbox', { name: 'Combien ?' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Combien ?' })).toHaveValue('dix')
  })

  it('are removed with a way back; the focus goes to the heading', async () => {
    await open([first, second])
    await userEvent.click(screen.getByRole('button', { name: 'Afficher : Retard' }))
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer : Retard' }))
    expect(screen.queryByRole('group', { name: 'Retard' })).toBeNull()
    expect(within(list()).getByRole('heading', { name: 'Vos incidents' })).toHaveFocus()
    expect(screen.getAllByText(/« Retard » a été supprimé/, { normalizer: plain })).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Annuler la suppression' }))
    expect(cards().map((card) => within(card).getByRole('heading').textContent)).toEqual(['Retard', 'Perte'])
  })

  it('that are too few are said at their list', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    await screen.findByRole('alert')
    await userEvent.click(screen.getByRole('link', { name: /^Vos incidents – Utilisez/ }))
    expect(within(list()).getByRole('heading', { name: 'Vos incidents' })).toHaveFocus()
    expect(
      within(list()).getByText(/Utilisez « Ajouter un incident »/, { normalizer: plain }),
    ).toBeInTheDocument()
  })
})

describe('a computed value', () => {
  it('follows the answers, and is a dash while they are absent', async () => {
    await open()
    const total = () => screen.getByRole('status', { name: 'En tout' })
    expect(total()).toHaveTextContent('—')
    await add()
    await userEvent.type(screen.getByRole('textbox', { name: 'Combien ?' }), '12,5{Tab}')
    await waitFor(() => expect(total()).toHaveTextContent('12,50 €', { normalizeWhitespace: true }))
  })
})

/** No-break spaces as spaces. */
function plain(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}

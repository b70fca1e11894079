import { fireEvent, screen, waitFor, within } from '@testing-library/react'
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
/** The same with up to ten rows, and other settings. */
const openLong = (incidents: readonly Answers[], given: object = {}) => {
  const [list, total] = procedure.sections[0]?.fields ?? []
  if (list?.type !== 'repetition' || total === undefined) throw new Error('The list is missing.')
  return openWizard({
    procedure: aProcedure({ fields: [{ ...list, max: 10, ...given }, total] }),
    at: 'sections/page',
    answers: { incidents: rowsWith(...incidents) },
  })
}
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

describe('a row', () => {
  const three = [first, second, { what: 'Vol', price: '3.00' }]
  const titles = () => cards().map((card) => within(card).getByRole('heading').textContent)
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

  it('goes up and down by its buttons, which keep the focus, and says where it is', async () => {
    await openLong(three)
    await press('Descendre : Retard')
    expect(titles()).toEqual(['Perte', 'Retard', 'Vol'])
    expect(screen.getByRole('button', { name: 'Descendre : Retard' })).toHaveFocus()
    await press('Descendre : Retard')
    expect(titles()).toEqual(['Perte', 'Vol', 'Retard'])
    expect(screen.getByRole('button', { name: 'Descendre : Retard' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Descendre : Retard' })).toHaveAttribute('aria-disabled')
    expect(
      screen.getByText('« Retard » est maintenant en position 3 sur 3.', { normalizer: plain }),
    ).toBeInTheDocument()
    await press('Descendre : Retard')
    expect(titles()).toEqual(['Perte', 'Vol', 'Retard'])
    await press('Monter : Vol')
    expect(titles()).toEqual(['Vol', 'Perte', 'Retard'])
    expect(screen.getByRole('button', { name: 'Monter : Vol' })).toHaveFocus()
  })

  it('has no buttons to move it while it is alone', async () => {
    await openLong([first])
    expect(screen.queryByRole('button', { name: /^Monter|^Descendre|^Déplacer/ })).toBeNull()
  })

  it('is copied after itself with its answers, and the copy opens with the focus', async () => {
    await openLong(three)
    await press('Afficher : Retard')
    await press('Dupliquer : Retard')
    expect(titles()).toEqual(['Retard', 'Retard', 'Perte', 'Vol'])
    const [, copy] = cards()
    if (copy === undefined) throw new Error('There is no copy.')
    expect(within(copy).getByRole('textbox', { name: 'Quoi ?' })).toHaveFocus()
    expect(within(copy).getByRole('textbox', { name: 'Combien ?' })).toHaveValue('10,00')
    await userEvent.type(within(copy).getByRole('textbox', { name: 'Quoi ?' }), ' bis{Tab}')
    expect(titles()).toEqual(['Retard', 'Retard bis', 'Perte', 'Vol'])
  })

  it('is copied without what no two rows may share', async () => {
    await openLong([first], { unique: ['what'] })
    await press('Afficher : Retard')
    await press('Dupliquer : Retard')
    expect(titles()).toEqual(['Retard', 'Incident 2'])
  })

  it('folded away still says what it is warned of', async () => {
    const warning = 'Plus de 20 € : est-ce bien exact ?'
    const checks = [{ id: 'dear', when: { price: { over: 20 } }, warning, fields: ['price'] }]
    await openLong([first, second], { checks })
    expect(screen.getByRole('button', { name: 'Afficher : Perte' })).toBeInTheDocument()
    expect(screen.getByText(warning)).toBeInTheDocument()
    await press('Afficher : Perte')
    expect(screen.getAllByText(warning)).toHaveLength(1)
  })

  it('that was removed comes back to its place after other changes, with the focus', async () => {
    await openLong(three)
    await press('Afficher : Perte')
    await press('Supprimer : Perte')
    await press('Descendre : Retard')
    await press('Ajouter un incident')
    await userEvent.type(screen.getByRole('textbox', { name: 'Quoi ?' }), 'Casse{Tab}')
    expect(titles()).toEqual(['Vol', 'Retard', 'Casse'])
    await press('Annuler la suppression')
    expect(titles()).toEqual(['Vol', 'Retard', 'Perte', 'Casse'])
    expect(screen.getByRole('button', { name: 'Afficher : Perte' })).toHaveFocus()
    await press('Afficher : Perte')
    expect(screen.getByDisplayValue('20,50')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Annuler la suppression' })).toBeNull()
  })

  it('removed after another leaves both ways back, the last first', async () => {
    await openLong(three)
    for (const title of ['Retard', 'Vol']) {
      await press(`Afficher : ${title}`)
      await press(`Supprimer : ${title}`)
    }
    await press('Annuler la suppression')
    expect(titles()).toEqual(['Perte', 'Vol'])
    await press('Annuler la suppression')
    expect(titles()).toEqual(['Retard', 'Perte', 'Vol'])
  })

  it('is cleared where there may not be fewer, with a way back', async () => {
    await openLong([first])
    await press('Afficher : Retard')
    await press('Vider : Retard')
    expect(titles()).toEqual(['Incident 1'])
    expect(screen.getAllByText(/a été vidé : il en faut au moins un\./, { normalizer: plain })).toHaveLength(
      2,
    )
    await press('Rétablir les réponses')
    expect(titles()).toEqual(['Retard'])
    expect(screen.getByRole('textbox', { name: 'Combien ?' })).toHaveValue('10,00')
  })

  it('that is folded draws no question, and opens where the browser finds an answer of it', async () => {
    const { container } = await openLong(three)
    expect(container.querySelectorAll('.row-card input')).toHaveLength(0)
    const folded = screen.getByText(/Perte\s20,50/)
    expect(folded).toHaveAttribute('hidden', 'until-found')
    fireEvent(folded, new Event('beforematch', { bubbles: true }))
    expect(screen.getByRole('textbox', { name: 'Quoi ?' })).toHaveValue('Perte')
  })

  it('stays folded where many are wrong, and says how much of it is', async () => {
    await openLong(Array.from({ length: 5 }, (_, row) => ({ what: `N° ${row}` })))
    for (const fold of screen.getAllByRole('button', { name: /^Replier/ })) await userEvent.click(fold)
    await press('Continuer')
    await screen.findByRole('alert')
    expect(screen.queryByRole('textbox', { name: 'Combien ?' })).toBeNull()
    expect(screen.getAllByText('1 réponse à corriger')).toHaveLength(5)
    await userEvent.click(screen.getByRole('link', { name: /^N° 3/ }))
    expect(screen.getByRole('textbox', { name: 'Combien ?' })).toHaveFocus()
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

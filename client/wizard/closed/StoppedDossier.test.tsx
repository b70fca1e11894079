import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { aProcedure } from '../../../tests/support/builders/forms'
import { openWizard } from '../../../tests/support/openWizard'
import type { SaveOutcome, Stop } from '../save/saving'

const procedure = aProcedure({
  fields: [
    { id: 'shop', type: 'text', label: 'Nom du commerce' },
    { id: 'town', type: 'text', label: 'Ville' },
  ],
})
const refused = (stopped: Stop): SaveOutcome => ({ kind: 'refused', sentence: 'Non.', at: [], stopped })

/** Somebody types a name, and hears from the server that nothing can be saved. */
async function stoppedBy(why: Stop) {
  const answers = { shop: 'Aux Sapins', town: 'Sélestat' }
  // A browser that lets a page copy.
  const person = userEvent.setup()
  const opened = await openWizard({ procedure, at: 'sections/page', answers, send: async () => refused(why) })
  await person.type(screen.getByRole('textbox', { name: 'Nom du commerce' }), ' du Port{Tab}')
  return opened
}

test.each([
  ['taken', 'Le service a pris ce dossier', ['Copier', 'Télécharger', 'Les envoyer']],
  ['gone', 'Ce dossier n’est plus à vous', ['Copier', 'Télécharger']],
  ['deleted', 'Ce brouillon a été supprimé', ['Reprendre', 'Copier', 'Télécharger']],
] as const)(
  'a dossier that is %s says so, and shows what was written and no more',
  async (why, title, ways) => {
    const { container } = await stoppedBy(why)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toHaveFocus()
    expect(screen.getByText('Aux Sapins du Port')).toBeVisible()
    expect(screen.queryByText('Sélestat')).toBeNull()
    const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent?.trim())
    expect(buttons).toEqual(ways.map((way) => expect.stringMatching(`^${way}`)))
    // Nothing is kept by this browser: the page says to take them along.
    expect(screen.getByText(/Cet appareil ne garde rien/)).toBeVisible()
    expect(await axe(container)).toHaveNoViolations()
  },
)

test('what was written is the first thing in a message to the service', async () => {
  sessionStorage.clear()
  await stoppedBy('taken')
  await userEvent.click(await screen.findByRole('button', { name: 'Les envoyer par un message' }))
  expect(location.pathname + location.hash).toMatch(/^\/dossiers\/[\w-]+#messages$/)
  expect(JSON.stringify({ ...sessionStorage })).toContain('Aux Sapins du Port')
})

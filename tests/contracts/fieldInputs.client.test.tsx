import { jest } from '@jest/globals'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { axe } from 'jest-axe'
import { fieldTypes, loadTypes } from '../../forms/fields'
import { loadViews } from '../../forms/fields/views'
import { aProcedure } from '../support/builders/forms'
import { openWizard } from '../support/openWizard'

// axe takes its time over every country of the world.
jest.setTimeout(60_000)

const types = [...(await loadTypes()).values()].map((type) => ({ name: type.type, type, ...type.example }))

test('every type has its input', async () => {
  expect([...(await loadViews(Object.keys(fieldTypes))).keys()]).toEqual(Object.keys(fieldTypes))
})

describe.each(types)('the input of $name', ({ name, field, value }) => {
  /** Its question alone on a page, in a preview that holds `answers`. */
  const open = (given: { optional?: boolean; answered?: boolean }) => {
    const question = asWritten({ type: name, ...field, hint: 'Une aide', optional: given.optional ?? false })
    return openWizard({
      procedure: aProcedure({ fields: [question] }),
      answers: given.answered ? { [field.id]: asWritten(value) } : {},
      at: 'sections/page',
      send: async () => ({ kind: 'offline' }),
    })
  }

  it('shows its example without an accessibility violation, and goes on with it', async () => {
    const { container, address } = await open({ answered: true })
    expect(await axe(container)).toHaveNoViolations()
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    await waitFor(() => expect(address()).toBe('/d/relecture'))
  })

  it('may stay without an answer where it is optional, and says so', async () => {
    const { address } = await open({ optional: true })
    expect(screen.getAllByText('(facultatif)')).not.toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    await waitFor(() => expect(address()).toBe('/d/relecture'))
  })

  it('has no accessibility violation in error, and the summary leads to it', async () => {
    const { container } = await open({})
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(await axe(container)).toHaveNoViolations()
    const summary = screen.getByRole('alert')
    expect(summary).toHaveFocus()
    await userEvent.click(screen.getByRole('link', { name: /–/ }))
    const row = container.querySelector('.field-row[data-invalid]')
    expect(row).toContainElement(asElement(document.activeElement))
    expect(document.activeElement).toHaveAccessibleName(/\S/)
  })
})

function asElement(element: Element | null) {
  if (element instanceof HTMLElement) return element
  throw new Error('Nothing has the focus.')
}

/** What a file of JSON holds of it. */
function asWritten(value: unknown) {
  return JSON.parse(JSON.stringify(value))
}

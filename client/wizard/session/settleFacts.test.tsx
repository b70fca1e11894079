import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { World } from '../../../forms/fields/view'
import { aProcedure, aQuestion } from '../../../tests/support/builders/forms'
import { noWorld, openWizard } from '../../../tests/support/openWizard'

const number = '2026-0001234-6'
const procedure = aProcedure({
  sections: [
    {
      id: 'one',
      title: 'La suite',
      fields: [{ id: 'earlier', type: 'dossierLink', label: 'Quel dossier ?' }],
    },
    { id: 'two', title: 'La fin', fields: [aQuestion()] },
  ],
})

/** A world whose one source answers so; it counts what it is asked. */
function aWorld(find: World['find'], offered = true) {
  const asked: string[] = []
  const world: World = {
    ...noWorld,
    offers: () => offered,
    find: (lookup, signal) => {
      asked.push(lookup.key)
      return find(lookup, signal)
    },
  }
  return { asked, world }
}

async function goOn(find: World['find'], offered = true) {
  const { asked, world } = aWorld(find, offered)
  await openWizard({ procedure, at: 'sections/one', world })
  await userEvent.type(screen.getByRole('textbox', { name: 'Quel dossier ?' }), number)
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
  await press()
  return { asked, press }
}

const next = () => screen.findByRole('heading', { level: 1, name: 'La fin' }, { timeout: 4_000 })

test('a key that its source does not know is refused where one goes on, and asked about once', async () => {
  const { asked, press } = await goOn(() => Promise.resolve(null))
  expect(await screen.findByRole('alert')).toHaveTextContent('Quel dossier ?')
  await press()
  expect(asked).toEqual([number])
})

test('one that it knows is accepted', async () => {
  await goOn(() => Promise.resolve({ label: 'Petite démarche', source: 'Guichet', at: '' }))
  expect(await next()).toBeVisible()
})

test.each<[string, World['find']]>([
  ['does not answer', () => Promise.resolve(undefined)],
  ['breaks off', () => Promise.reject(new Error('down'))],
  ['hangs', () => new Promise(() => undefined)],
])('a source that %s keeps nobody', async (_, find) => {
  await goOn(find)
  expect(await next()).toBeVisible()
})

test('a source that is not here is not asked', async () => {
  const { asked } = await goOn(() => Promise.resolve(null), false)
  expect(await next()).toBeVisible()
  expect(asked).toEqual([])
})

test('the review asks what no page has asked', async () => {
  const { asked, world } = aWorld(async () => ({ label: 'Petite démarche', source: 'Guichet', at: '' }))
  await openWizard({ procedure, at: 'relecture', answers: { earlier: number }, world })
  expect(await screen.findByText(/Petite démarche/)).toBeVisible()
  expect(asked).toEqual([number])
})

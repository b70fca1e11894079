import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useEffect } from 'react'
import { aProcedure } from '../../../tests/support/builders/forms'
import { openWizard } from '../../../tests/support/openWizard'
import type { Save, SaveOutcome } from '../save/saving'
import { useWizard } from './wizard'

const procedure = aProcedure({
  fields: [
    { id: 'shop', type: 'text', label: 'Nom du commerce' },
    { id: 'town', type: 'text', label: 'Ville' },
  ],
})
const savedAt = '2026-03-12T13:32:00.000Z'
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

/** A key, as the browser tells of it: nothing is drawn before it that was not drawn yet. */
function press(field: HTMLInputElement, key: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  set?.call(field, `${field.value}${key}`)
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
}

/** Whether React draws when it likes to, as for a person, rather than when a test lets it. */
function drawAsInBrowsers(is: boolean) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: !is })
}

test('a key pressed as soon as somebody else’s answer has come is typed after it, not instead of it', async () => {
  const saves: Save[] = []
  let answer: (outcome: SaveOutcome) => void = () => undefined
  await openWizard({
    procedure,
    at: 'sections/page',
    answers: { shop: 'Aux Quatre Vents', town: '' },
    async send(save) {
      saves.push(save)
      if (saves.length > 1) return { kind: 'saved', number: save.basedOn + 1, savedAt }
      return new Promise((resolve) => {
        answer = resolve
      })
    },
    inside: <AtOnceAfterMerge act={() => press(box('Nom du commerce'), '!')} />,
  })
  await userEvent.type(box('Ville'), 'Sélestat{Tab}')
  drawAsInBrowsers(true)
  answer({ kind: 'stale', draft: { number: 1, answers: { shop: 'Aux Trois Sapins', town: '' } } })
  await new Promise((resolve) => setTimeout(resolve))
  drawAsInBrowsers(false)
  await userEvent.type(box('Ville'), '{Tab}')
  await waitFor(() => expect(saves).toHaveLength(3))
  expect(saves.map(({ basedOn, changes }) => ({ basedOn, changes }))).toEqual([
    { basedOn: 0, changes: { town: 'Sélestat' } },
    { basedOn: 1, changes: { town: 'Sélestat' } },
    { basedOn: 2, changes: { shop: 'Aux Trois Sapins!' } },
  ])
  expect(box('Nom du commerce')).toHaveValue('Aux Trois Sapins!')
})

/** Does something the moment that somebody else's answers are the page's. */
function AtOnceAfterMerge({ act }: { act(): void }) {
  const wizard = useWizard()
  useEffect(() => {
    const callOff = wizard.onChange(() => {
      if (wizard.answers().shop !== 'Aux Trois Sapins') return
      callOff()
      act()
    })
    return callOff
  }, [wizard, act])
  return null
}

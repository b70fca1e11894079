import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { multipleChoiceView } from './MultipleChoiceInput'

const field = {
  id: 'shops',
  label: 'Où ?',
  options: { one: 'Une', two: 'Deux', none: { label: 'Aucune', exclusive: true } },
  other: 'Ailleurs',
}
const tick = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }))

describe('several options', () => {
  it('are handed over in the order of the options, whatever the order of the ticks', async () => {
    const { heard } = showInput(multipleChoiceView, field)
    await tick('Ailleurs')
    await tick('Deux')
    await tick('Une')
    expect(heard.at(-1)).toEqual(['one', 'two', { other: '' }])
  })

  it('give way to one that excludes them, and take its place', async () => {
    const { heard } = showInput(multipleChoiceView, field, { value: ['one', 'two'] })
    await tick('Aucune')
    await tick('Deux')
    expect(heard).toEqual([['none'], ['two']])
  })

  it('are no answer once none is left', async () => {
    const { heard } = showInput(multipleChoiceView, field, { value: ['one'] })
    await tick('Une')
    expect(heard).toEqual([undefined])
  })

  it('hold one’s own words beside the others', async () => {
    const { heard } = showInput(multipleChoiceView, field, { value: ['one', { other: 'Là' }] })
    await userEvent.type(screen.getByRole('textbox', { name: 'Précisez votre réponse' }), '-bas{Tab}')
    expect(heard).toEqual([['one', { other: 'Là-bas' }]])
  })
})

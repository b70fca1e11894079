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

  it('stand with one’s own words before what excludes them all', () => {
    showInput(multipleChoiceView, field)
    expect(screen.getAllByRole('checkbox').map((box) => box.id.split('-').at(-1))).toEqual([
      'one',
      'two',
      'other',
      'none',
    ])
  })

  it.each([
    [2, '2 réponses au plus.'],
    [4, ''],
    [undefined, ''],
  ])('with at most %p: “%s” where that is fewer than there are', (max, hint) => {
    expect(multipleChoiceView.hint?.({ ...field, ...(max === undefined ? {} : { max }) }, 'fr')).toBe(hint)
  })

  it('say how one finds them where they are many', () => {
    const long = {
      id: 'towns',
      type: 'multipleChoice',
      label: 'Où ?',
      options: { from: 'communes' },
    } as const
    expect(multipleChoiceView.hint?.(long, 'fr')).toMatch(/^Écrivez le début d’un nom/)
    expect(multipleChoiceView.hint?.({ ...long, hint: 'Tapez.', max: 3 }, 'fr')).toBe('3 réponses au plus.')
  })
})

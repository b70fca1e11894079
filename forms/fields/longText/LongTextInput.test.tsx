import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { longTextView } from './LongTextInput'

const field = { id: 'facts', label: 'La question', max: 10 }
const box = () => screen.getByRole('textbox')

it('a long text says how many characters are left, as a person counts them', async () => {
  showInput(longTextView, field)
  expect(box()).toHaveAccessibleDescription('Encore 10 caractères')
  await userEvent.type(box(), 'né👩‍🚀')
  expect(box()).toHaveAccessibleDescription('Encore 7 caractères')
  await userEvent.type(box(), 'quelque chose')
  expect(box()).toHaveAccessibleDescription('6 caractères en trop')
})

it('a long text without a bound of the author’s counts nothing', () => {
  showInput(longTextView, { id: 'facts', label: 'La question' })
  expect(box()).not.toHaveAccessibleDescription()
})

it('a long text takes new lines, and is handed over when one leaves it', async () => {
  const { heard } = showInput(longTextView, field)
  await userEvent.type(box(), 'un{Enter}deux{Tab}')
  expect(heard).toEqual(['un\ndeux'])
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { choiceView } from './ChoiceInput'

const options = {
  paper: 'Papier',
  web: { label: 'En ligne', hint: 'Par ce site' },
  fax: { label: 'Fax', retired: true },
}
const field = { id: 'way', label: 'Comment ?', options, other: true }
const radio = (name: string) => screen.getByRole('radio', { name })

describe('a choice', () => {
  it('offers its options with their hints, and not those retired', () => {
    showInput(choiceView, field)
    expect(screen.getAllByRole('radio').map((each) => each.getAttribute('id'))).toEqual([
      'q-paper',
      'q-web',
      'q-other',
    ])
    expect(radio('En ligne')).toHaveAccessibleDescription('Par ce site')
  })

  it('is made with the arrows', async () => {
    const { heard } = showInput(choiceView, field)
    await userEvent.tab()
    await userEvent.keyboard('[Space][ArrowDown]')
    expect(heard).toEqual(['paper', 'web'])
  })

  it('shows one that is retired as long as it is chosen', async () => {
    showInput(choiceView, field, { value: 'fax' })
    expect(radio('Fax (n’est plus proposé)')).toBeChecked()
    await userEvent.click(radio('Papier'))
    expect(screen.queryByRole('radio', { name: /Fax/ })).toBeNull()
  })

  it('asks for one’s own words where no option fits, and keeps them', async () => {
    const { heard } = showInput(choiceView, field)
    await userEvent.click(radio('Autre'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Précisez votre réponse' }), 'Pigeon{Tab}')
    expect(heard).toEqual([{ other: '' }, { other: 'Pigeon' }])
  })

  it('can be taken back where it is facultative; the focus stays among the options', async () => {
    const { heard } = showInput(choiceView, field, { value: 'web', required: false })
    await userEvent.click(screen.getByRole('button', { name: 'Effacer ma réponse' }))
    expect(heard).toEqual([undefined])
    expect(radio('Papier')).toHaveFocus()
  })

  it('is a box that finds them where there are many options, named by the question', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`o${n}`, `Option ${n}`]))
    const { heard } = showInput(choiceView, { ...field, options: many })
    const box = screen.getByRole('combobox', { name: 'La question' })
    await userEvent.type(box, '7 opt{ArrowDown}{Enter}')
    expect(box).toHaveValue('Option 7')
    await userEvent.clear(box)
    await userEvent.type(box, 'autre{Tab}')
    await userEvent.type(screen.getByRole('textbox', { name: 'Précisez votre réponse' }), 'X{Tab}')
    await userEvent.click(screen.getByRole('button', { name: 'Effacer la réponse' }))
    expect(heard).toEqual(['o7', { other: '' }, { other: 'X' }, undefined])
    expect(box).toHaveFocus()
  })

  it('keeps what is no option as it was typed, and refuses it', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`o${n}`, `Option ${n}`]))
    const { heard } = showInput(choiceView, { ...field, options: many })
    await userEvent.type(screen.getByRole('combobox'), 'Option 77{Tab}')
    expect(heard).toEqual([{ unreadable: 'Option 77' }])
    expect(screen.getByRole('combobox')).toHaveValue('Option 77')
  })
})

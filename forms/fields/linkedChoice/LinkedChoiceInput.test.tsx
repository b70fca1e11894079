import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { linkedChoiceView } from './LinkedChoiceInput'
import { linkedChoice } from './linkedChoice'

const { field, value } = linkedChoice.example
const list = (name: string) => screen.getByRole('combobox', { name })
const choose = (name: string, option: string) => userEvent.selectOptions(list(name), option)

describe('linked lists', () => {
  it('follow one another, and what appears is told', async () => {
    const { heard } = showInput(linkedChoiceView, field)
    expect(screen.getAllByRole('combobox')).toHaveLength(1)
    await choose('Rayon', 'Légumes')
    expect(screen.getByRole('status')).toHaveTextContent('Une liste suit : Produit, 2 choix.')
    await choose('Produit', 'Navet')
    expect(heard).toEqual([['vegetables'], ['vegetables', 'turnip']])
  })

  it('forget what was chosen under another choice', async () => {
    const { heard } = showInput(linkedChoiceView, field, { value })
    expect(list('Produit')).toHaveValue('apple')
    await choose('Rayon', 'Légumes')
    expect(list('Produit')).toHaveValue('')
    await choose('Rayon', 'Choisissez dans la liste')
    expect(heard).toEqual([['vegetables'], undefined])
    expect(screen.getAllByRole('combobox')).toHaveLength(1)
  })

  it('mark the list where nothing is chosen', () => {
    showInput(linkedChoiceView, field, { value: ['fruits'], invalid: true })
    expect(list('Rayon')).toBeValid()
    expect(list('Produit')).toBeInvalid()
  })

  it('keep a retired choice in sight, and offer no other', () => {
    const { options, ...rest } = field
    const fruits = { label: 'Fruits', options: { apple: 'Pomme', quince: { label: 'Coing', retired: true } } }
    showInput(linkedChoiceView, { ...rest, options: { ...options, fruits } }, { value: ['fruits', 'quince'] })
    expect(list('Produit')).toHaveDisplayValue('Coing (n’est plus proposé)')
  })
})

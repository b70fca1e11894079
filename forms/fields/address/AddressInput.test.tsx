import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { addressView } from './AddressInput'
import { address } from './address'

const { field } = address.example
const part = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('an address', () => {
  it('is typed part by part, in France unless one says otherwise', async () => {
    const { heard } = showInput(addressView, field)
    await userEvent.type(part('Numéro et voie'), '12 rue des Sapins{Tab}')
    await userEvent.type(part('Code postal'), '25000{Tab}')
    await userEvent.type(part('Commune'), 'Besançon{Tab}')
    expect(heard.at(-1)).toEqual({
      line1: '12 rue des Sapins',
      postcode: '25000',
      city: 'Besançon',
      country: 'FR',
      source: 'typed',
    })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pays' }), 'Belgique')
    expect(heard.at(-1)).toMatchObject({ country: 'BE', city: 'Besançon' })
  })

  it('has its French postcode without the spaces it was typed with', async () => {
    const { heard } = showInput(addressView, field)
    await userEvent.type(part('Code postal'), '25 000{Tab}')
    expect(heard.at(-1)).toMatchObject({ postcode: '25000' })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Pays' }), 'Suède')
    await userEvent.clear(part('Code postal'))
    await userEvent.type(part('Code postal'), '111 22{Tab}')
    expect(heard.at(-1)).toMatchObject({ postcode: '111 22' })
  })

  it('is no answer once all its parts are empty', async () => {
    const { heard } = showInput(addressView, field, {
      value: { line1: '', postcode: '', city: 'Dole', country: 'FR', source: 'typed' },
    })
    await userEvent.clear(part('Commune'))
    await userEvent.tab()
    expect(heard).toEqual([undefined])
  })

  it('marks the part that is wrong, and no other', () => {
    const value = { ...address.example.value, postcode: '250' }
    showInput(addressView, field, { value, invalid: true })
    expect(part('Code postal')).toBeInvalid()
    expect(part('Commune')).toBeValid()
  })

  it('may be filled in by the browser, unless it is somebody else’s', () => {
    const { unmount } = showInput(addressView, field)
    expect(part('Code postal')).toHaveAttribute('autocomplete', 'postal-code')
    unmount()
    showInput(addressView, { ...field, purpose: 'off' })
    expect(part('Code postal')).toHaveAttribute('autocomplete', 'off')
  })
})

import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import type { World } from '../view'
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

  it.each(['typed', 'found'] as const)(
    'that was %s loses an empty second line once it is shown',
    (source) => {
      const value = { ...address.example.value, source }
      const { heard } = showInput(addressView, field, { value: { ...value, line2: '' } })
      expect(heard).toEqual([value])
    },
  )

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

  const found = {
    key: '67482_8530_00012',
    label: '12 Rue des Tonneliers 67000 Strasbourg',
    values: { line1: '12 Rue des Tonneliers', postcode: '67000', city: 'Strasbourg', inseeCode: '67482' },
    source: 'Base adresse nationale (IGN, Géoplateforme)',
    at: '2026-11-23T11:00:00.000Z',
  }
  const kept = {
    line1: '12 Rue des Tonneliers',
    postcode: '67000',
    city: 'Strasbourg',
    inseeCode: '67482',
    country: 'FR',
    source: 'found',
  }
  const worldThat = (search: World['search']): World => ({
    upload: () => Promise.reject(new Error('Nothing is sent.')),
    fileAddress: () => null,
    offers: (source) => source === 'addresses',
    search,
    find: () => Promise.resolve(undefined),
    learn: () => undefined,
  })
  const box = () => screen.getByRole('combobox', { name: 'Rechercher une adresse en France' })

  it('is found as one types, by keyboard alone, and shown in its parts', async () => {
    const { heard } = showInput(addressView, field, { world: worldThat(() => Promise.resolve([found])) })
    await userEvent.type(box(), '12 rue des tonn')
    await screen.findByRole('option', { name: found.label })
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(heard.at(-1)).toEqual(kept)
    expect(part('Numéro et voie')).toHaveValue('12 Rue des Tonneliers')
    expect(screen.getByText('Adresse remplie dans les cases. Vérifiez-la.')).toBeInTheDocument()
    await userEvent.type(part(/^Complément/), 'Bâtiment C{Tab}')
    expect(heard.at(-1)).toEqual({ ...kept, line2: 'Bâtiment C' })
    await userEvent.type(part('Numéro et voie'), ' bis{Tab}')
    expect(heard.at(-1)).toEqual({
      line1: '12 Rue des Tonneliers bis',
      line2: 'Bâtiment C',
      postcode: '67000',
      city: 'Strasbourg',
      country: 'FR',
      source: 'typed',
    })
  })

  it('is typed all the same while nobody answers, and where nothing is found', async () => {
    const { heard } = showInput(addressView, field, {
      world: worldThat(() => Promise.reject(new Error('Nobody answers.'))),
    })
    await userEvent.type(box(), '12 rue')
    expect(await screen.findByText(/^La recherche ne répond pas\. Écrivez/)).toBeInTheDocument()
    await userEvent.type(part('Commune'), 'Dole{Tab}')
    expect(heard).toEqual([expect.objectContaining({ city: 'Dole', source: 'typed' })])
  })

  it('is not searched for where there is no source', () => {
    showInput(addressView, field)
    expect(screen.queryByRole('combobox', { name: /^Rechercher/ })).toBeNull()
  })
})

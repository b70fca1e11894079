import { jest } from '@jest/globals'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { showInput } from '../../../tests/support/showInput'
import { mapView } from './MapInput'
import { map } from './map'

const field = { id: 'place', label: 'Où ?', max: 3 }
const { value } = map.example
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
/** The number of a feature stays on its line. */
const feature = (name: string) => within(screen.getByRole('group', { name: name.replace(' ', '\u00a0') }))
const coordinates = (name: string) => feature(name).getByRole('textbox', { name: /^Coordonnées/ })
const point = (longitude: number, latitude: number) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

describe('a map in a list', () => {
  it('is typed, feature by feature; what is added has the focus', async () => {
    const { heard } = showInput(mapView, field)
    await press('Ajouter un point')
    expect(coordinates('Point 1')).toHaveFocus()
    expect(screen.getByRole('status')).toHaveTextContent('Point 1 : ajouté.')
    await userEvent.type(coordinates('Point 1'), '48,5734 7,7521{Tab}')
    await press('Ajouter une surface')
    await userEvent.type(coordinates('Surface 2'), '0 0{Enter}0 1{Enter}1 1')
    await userEvent.type(feature('Surface 2').getByRole('textbox', { name: /^Nom/ }), 'Parc{Tab}')
    expect(heard.at(0)).toEqual(collection(point(7.7521, 48.5734)))
    expect(heard.at(-1)).toMatchObject({
      features: [{}, { properties: { name: 'Parc' }, geometry: { type: 'Polygon' } }],
    })
    expect(coordinates('Surface 2')).toHaveValue('0 0\n0 1\n1 1')
  })

  it('keeps what cannot be read yet, and marks it alone', async () => {
    const { heard } = showInput(mapView, field, {
      value: { unreadable: 'Point : A\n48,5 7,7\n\nLigne\n48,5 7,7' },
      invalid: true,
    })
    expect(coordinates('Point 1')).toBeValid()
    expect(coordinates('Ligne 2')).toBeInvalid()
    await userEvent.type(coordinates('Ligne 2'), '{Enter}48,6 7,8{Tab}')
    expect(heard.at(-1)).toMatchObject({
      features: [{ properties: { name: 'A' } }, { geometry: { type: 'LineString' } }],
    })
  })

  it('says that a longitude seems to stand first, and keeps what was typed', async () => {
    const { heard } = showInput(mapView, field)
    await press('Ajouter un point')
    await userEvent.type(coordinates('Point 1'), '7,7521 48,5734{Tab}')
    expect(coordinates('Point 1')).toHaveAccessibleDescription(/échangez les deux nombres/)
    expect(screen.getByRole('status')).toHaveTextContent(/loin de la France/)
    expect(heard.at(-1)).toEqual(collection(point(48.5734, 7.7521)))
    await userEvent.clear(coordinates('Point 1'))
    await userEvent.type(coordinates('Point 1'), '48,5734 7,7521{Tab}')
    expect(coordinates('Point 1')).not.toHaveAccessibleDescription()
  })

  it('lets one remove a feature, take it back, and says so', async () => {
    const { heard } = showInput(mapView, field, { value })
    await press(/Supprimer Point\s1/)
    expect(screen.getByRole('status')).toHaveTextContent('Point 1 : supprimé.')
    expect(heard.at(-1)).toMatchObject({ features: [{ geometry: { type: 'Polygon' } }] })
    expect(screen.getByRole('button', { name: /Supprimer/ })).toHaveFocus()
    await press('Annuler la dernière modification')
    expect(heard.at(-1)).toEqual(value)
    expect(coordinates('Point 1')).toHaveValue('48,5734 7,7521')
  })

  it('offers the kinds that are asked for, as many as are', async () => {
    showInput(mapView, { ...field, shapes: ['line'], max: 1 })
    expect(screen.queryByRole('button', { name: 'Ajouter un point' })).toBeNull()
    await press('Ajouter une ligne')
    await press('Ajouter une ligne')
    expect(screen.getAllByRole('group', { name: /Ligne/ })).toHaveLength(1)
    expect(screen.getByRole('status')).toHaveTextContent('Nombre maximal d’éléments atteint')
  })

  it('is no answer while nothing is typed in it', async () => {
    const { heard } = showInput(mapView, field)
    await press('Ajouter un point')
    await userEvent.tab()
    expect(heard).toEqual([])
  })
})

describe('a file of GeoJSON', () => {
  // jsdom's files do not give their text.
  const fileOf = (text: string) => Object.assign(new File([text], 'plan.geojson'), { text: async () => text })
  const open = (text: string) =>
    userEvent.upload(screen.getByLabelText('Ouvrir un fichier GeoJSON'), fileOf(text))

  it('is read in the browser, and adds its features', async () => {
    const { heard } = showInput(mapView, field, { value: { unreadable: '48 7' } })
    await open(
      JSON.stringify({
        type: 'MultiPoint',
        coordinates: [
          [1, 2, 30],
          [3, 4],
        ],
      }),
    )
    await waitFor(() => expect(heard.at(-1)).toEqual(collection(point(7, 48), point(1, 2), point(3, 4))))
    expect(screen.getByRole('status')).toHaveTextContent('2 éléments ajoutés depuis le fichier.')
  })

  it.each([
    ['{"type":"Point","coordinates":[1050000,6840000]}', /WGS 84/],
    ['<kml/>', /n’est pas du GeoJSON lisible/],
    [`{"x":"${'x'.repeat(1_000_001)}"}`, /trop lourd/],
  ])('%.20j is refused, and why', async (text, why) => {
    const { heard } = showInput(mapView, field)
    await open(text)
    expect(await screen.findByRole('alert')).toHaveTextContent(why)
    expect(heard).toEqual([])
  })
})

it('a browser that cannot draw the map says so, and the list goes on', async () => {
  // What jsdom would say in the console before it says no.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
  showInput(mapView, field, { value })
  await press('Ouvrir la carte')
  expect(await screen.findByRole('alert')).toHaveTextContent('La carte ne peut pas s’afficher')
  expect(coordinates('Point 1')).toHaveValue('48,5734 7,7521')
})

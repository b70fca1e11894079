import { pino } from 'pino'
import { badDays, startApi } from '../../tests/support/apiServer'
import { fixedClock } from '../../tests/support/clock'
import { addresses } from './addresses'
import { createHttp } from './http/createHttp'

/** As data.geopf.fr/geocodage answers. */
const features = [
  {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [7.744, 48.579] },
    properties: {
      label: '12 Rue des Tonneliers 67000 Strasbourg',
      score: 0.96,
      housenumber: '12',
      id: '67482_8530_00012',
      type: 'housenumber',
      name: '12 Rue des Tonneliers',
      postcode: '67000',
      citycode: '67482',
      city: 'Strasbourg',
      context: '67, Bas-Rhin, Grand Est',
      street: 'Rue des Tonneliers',
    },
  },
  {
    type: 'Feature',
    properties: {
      label: 'Strasbourg',
      id: '67482',
      type: 'municipality',
      name: 'Strasbourg',
      city: 'Strasbourg',
    },
  },
]

async function opened() {
  const api = await startApi(({ pathname }) => (pathname === '/geocodage/search' ? { features } : undefined))
  const clock = fixedClock()
  const http = createHttp({ clock, log: pino({ level: 'silent' }), privateHosts: new Set([api.host]) })
  const source = addresses(http, `${api.url}/geocodage/`, clock)
  const search = async (typed: string) =>
    source.search?.(typed, { locale: 'fr', signal: AbortSignal.timeout(400) })
  return { api, search }
}

test('an address is found with its parts; a town is none', async () => {
  const { api, search } = await opened()
  expect(await search('  12 rue des tonn&liers #1')).toEqual([
    {
      key: '67482_8530_00012',
      label: '12 Rue des Tonneliers 67000 Strasbourg',
      detail: '67, Bas-Rhin, Grand Est',
      values: { line1: '12 Rue des Tonneliers', postcode: '67000', city: 'Strasbourg', inseeCode: '67482' },
      source: 'Base adresse nationale (IGN, Géoplateforme)',
      at: '2026-11-23T11:00:00.000Z',
    },
  ])
  const asked = new URL(api.calls[0] ?? '', api.url).searchParams
  expect(Object.fromEntries(asked)).toEqual({ q: '12 rue des tonn&liers #1', limit: '8', autocomplete: '1' })
})

test('two letters are nothing to search for', async () => {
  const { api, search } = await opened()
  expect(await search(' 12 ')).toEqual([])
  expect(api.calls).toEqual([])
})

test.each(badDays)('on a day when it is %s, it rejects', async (day) => {
  const { api, search } = await opened()
  api.day = day
  await expect(search('12 rue')).rejects.toMatchObject({ name: 'SourceFailure' })
})

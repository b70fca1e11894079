import { pino } from 'pino'
import { badDays } from '../../tests/support/apiServer'
import { fixedClock } from '../../tests/support/clock'
import { aCompany, startCompanies, type Told } from '../../tests/support/companies'
import { companies } from './companies'
import { createHttp } from './http/createHttp'

const siret = aCompany.siege.siret

async function opened(...known: readonly Told[]) {
  const api = await startCompanies(...known)
  const clock = fixedClock()
  const http = createHttp({ clock, log: pino({ level: 'silent' }), privateHosts: new Set([api.host]) })
  const source = companies(http, api.url, clock)
  const find = async (...keys: readonly string[]) =>
    source.find?.(keys, { locale: 'fr', signal: AbortSignal.timeout(400) })
  return { api, find }
}

test('a head office is told with its address in parts', async () => {
  const { find } = await opened(aCompany)
  expect((await find(siret))?.get(siret)).toEqual({
    label: 'EDITIONS CAURETTE',
    detail: '67000 STRASBOURG',
    values: {
      name: 'EDITIONS CAURETTE',
      line1: '12 B RUE DES TONNELIERS',
      line2: 'BATIMENT C',
      postcode: '67000',
      city: 'STRASBOURG',
      inseeCode: '67482',
      legalForm: '5499',
      activity: '58.11Z',
      state: 'open',
    },
    source: 'API Recherche d’entreprises (répertoire Sirene)',
    at: '2026-11-23T11:00:00.000Z',
  })
})

test('another establishment of it has its street taken out of its address', async () => {
  const other = {
    siret: '55208131766522',
    adresse: 'ZA LES SAPINS 3 RUE BASSE 25000 BESANCON',
    code_postal: '25000',
    commune: '25056',
    libelle_commune: 'BESANCON',
    etat_administratif: 'F',
    date_fermeture: '2024-03-12',
  }
  const { find } = await opened({ ...aCompany, matching_etablissements: [other] })
  expect((await find(other.siret))?.get(other.siret)?.values).toMatchObject({
    line1: 'ZA LES SAPINS 3 RUE BASSE',
    postcode: '25000',
    state: 'closed',
    closedOn: '2024-03-12',
  })
})

test('what its holder keeps to themselves is not told as an answer', async () => {
  const hidden = {
    siren: aCompany.siren,
    nom_complet: '[NON-DIFFUSIBLE]',
    siege: { siret, adresse: '[NON-DIFFUSIBLE]', code_postal: '[NON-DIFFUSIBLE]', libelle_commune: null },
  }
  const { find } = await opened(hidden)
  expect((await find(siret))?.get(siret)).toEqual(
    expect.objectContaining({ label: `SIREN ${aCompany.siren}`, values: { state: 'open' } }),
  )
})

test('one it does not know is null, another establishment of the same company is not it', async () => {
  const { find } = await opened(aCompany)
  expect(await find('13002526500013')).toEqual(new Map([['13002526500013', null]]))
})

test.each(badDays)('on a day when it is %s, it rejects', async (day) => {
  const { api, find } = await opened(aCompany)
  api.day = day
  await expect(find(siret)).rejects.toMatchObject({ name: 'SourceFailure' })
})

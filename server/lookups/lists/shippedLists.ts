import type { Area } from '../../../forms/fields/areas'
import { countriesIn, countryName, namesOf } from '../../../forms/fields/countries'
import { departments } from '../../../forms/fields/department/department'
import type { ListIndex } from '../../../forms/fields/listIndex'
import { regions } from '../../../forms/fields/region/region'
import type { ShippedList } from '../../../schemas/lists'
import type { Source } from '../source'
import { communes, officialCode } from './communes'
import { epci } from './epci'
import { type Edition, type LoadedList, listSource, loadList } from './listSource'

/** The lists that ship with the product: each is read when it is first asked for, and kept. */
export function shippedSources(): Readonly<Record<ShippedList, Source>> {
  return {
    communes: listSource(once(communes)),
    countries: listSource(once(countries)),
    departments: listSource(once(() => areas(departments))),
    epci: listSource(once(epci)),
    regions: listSource(once(() => areas(regions))),
  }
}

const isoCountries: Edition = { source: 'ISO 3166-1:2020', at: '2020-08-01' }

function countries(): Promise<LoadedList> {
  const lines = countriesIn('fr').map(({ code, name }) => ({
    key: code,
    label: name,
    en: countryName(code, 'en'),
    names: namesOf(code),
  }))
  return loadList(lines, isoCountries)
}

function areas(index: ListIndex<Area>): Promise<LoadedList> {
  const lines = index.search('', index.size).map(({ key, name }) => ({ key, label: name }))
  return loadList(lines, officialCode)
}

/** A failure is not kept: the next who asks tries again. */
function once<Result>(load: () => Promise<Result>): () => Promise<Result> {
  let kept: Promise<Result> | undefined
  return () => {
    kept ??= load().catch((error: unknown) => {
      kept = undefined
      throw error
    })
    return kept
  }
}

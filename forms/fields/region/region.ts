import rows from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' }
import { areasIn } from '../areas'
import { areaType } from '../areaType'
import { fieldType } from '../fieldType'
import { messages } from './messages'

/** The regions, and the overseas collectivities that stand in their place (INSEE, code officiel géographique 2026). */
export const regions = areasIn(rows)

/** Two digits, three for an overseas collectivity. */
const regionCode = '^([0-9]{2}|9[78][0-9])$'

/** A French region by its INSEE code: `"44"` is Grand Est. */
export const region = fieldType({
  ...areaType(regions, { pattern: regionCode, source: 'regions', messages }),
  type: 'region',
  example: { field: { id: 'region', label: 'Région' }, value: '44' },
  messages,
})

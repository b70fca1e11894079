import rows from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' }
import { areasIn } from '../areas'
import { areaType } from '../areaType'
import { fieldType } from '../fieldType'
import { messages } from './messages'

/** The departments, and the overseas collectivities that have none (INSEE, code officiel géographique 2026). */
export const departments = areasIn(rows)

/** 01 to 95 without 20, which became 2A and 2B; 97x and 98x overseas. */
const departmentCode = '^(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])$'

/** A French department by its INSEE code: `"2A"` is Corse-du-Sud. */
export const department = fieldType({
  ...areaType(departments, { pattern: departmentCode, source: 'departments', messages }),
  type: 'department',
  example: { field: { id: 'department', label: 'Département' }, value: '67' },
  messages,
})

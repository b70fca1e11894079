import { Type } from 'typebox'
import { listName } from '../lists'
import { endpoint } from './endpoint'

/** A list that an administrator brought. */
export const KeptList = Type.Object({
  name: Type.String(),
  lines: Type.Integer(),
  sha256: Type.String({ description: 'Of the file, in hexadecimal.' }),
  putAt: Type.String(),
})

/** The lists that definitions may take options from: those brought, and the names of those that ship with the product. */
export const listLists = endpoint({
  method: 'GET',
  path: '/api/administration/lists',
  action: 'procedure.author',
  response: Type.Object({ lists: Type.Array(KeptList), shipped: Type.Array(Type.String()) }),
})

/**
 * Brings a list, or replaces it whole: `source` is a CSV file's own text, with the columns `value` and `label`, and
 * perhaps `detail` and `en`; at most 100,000 lines. With errors: 422 `list.invalid` and nothing is kept. A version
 * keeps the label of what was chosen, whatever becomes of the list.
 */
export const putList = endpoint({
  method: 'PUT',
  path: '/api/administration/lists/:list',
  action: 'procedure.author',
  params: Type.Object({ list: Type.String({ pattern: listName }) }),
  body: Type.Object({ source: Type.String() }, { additionalProperties: false }),
  response: KeptList,
  limit: { name: 'putList', perMinute: 20 },
})

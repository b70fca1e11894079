import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { procedureSchema } from '../../forms/engine/definition'
import type { Types } from '../../forms/fields'
import { root } from '../root'

/** Where the JSON Schema of definitions stands, from the root of the repository. */
export const schemaFile = 'schemas/procedure.schema.json'

/** The schema's text as it is written. */
export function schemaText(types: Types): string {
  return `${JSON.stringify(procedureSchema(types), null, 2)}\n`
}

/** Writes the schema of these types; gives the file's name. */
export function writeProcedureSchema(types: Types): string {
  writeFileSync(join(root, schemaFile), schemaText(types))
  return schemaFile
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reply } from '../http/serve'
import { root } from '../root'

/** The JSON Schema that editors complete a definition with: the file that `npm run forms -- schema` wrote. */
export async function sendProcedureSchema({ response }: Reply): Promise<void> {
  const schema = await readFile(join(root, 'schemas/procedure.schema.json'))
  response.setHeader('Cache-Control', 'public, max-age=3600')
  response.type('application/schema+json').send(schema)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileForm, type Form, loadPatterns } from '../../../forms/engine'
import { loadTypes, type Procedure } from '../../../forms/fields'
import { aDefinition } from '../../support/random/definition'
import { Random } from '../../support/random/random'

const folder = join(import.meta.dirname, '../../../forms/procedures')

/** The definitions that come with the product, as texts. */
export const shipped: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.endsWith('.scenarios.json'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))

export const types = await loadTypes()
await loadPatterns()

/** Forms to answer: every shipped one, and some generated. */
export const forms: readonly Form[] = [
  ...shipped.map((text): Procedure => JSON.parse(text)),
  ...Array.from({ length: 60 }, (_, seed) => aDefinition(new Random(seed))),
].map((procedure) => compileForm(procedure, types))

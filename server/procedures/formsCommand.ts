/**
 * `npm run forms -- check [files…]`: checks definitions and runs their scenarios; all shipped ones without files.
 * `npm run forms -- schema`: writes the JSON Schema that editors complete definitions with.
 */
import { loadTypes } from '../../forms/fields'
import { checkFiles } from './checkFiles'
import { writeProcedureSchema } from './writeProcedureSchema'

const [action, ...files] = process.argv.slice(2)

if (action === 'check') {
  // French, as definitions are.
  const { lines, errors } = checkFiles(files, await loadTypes(), 'fr')
  process.stdout.write(`${lines.join('\n')}\n`)
  if (errors > 0) process.exitCode = 1
} else if (action === 'schema' && files.length === 0) {
  process.stdout.write(`${writeProcedureSchema(await loadTypes())}\n`)
} else {
  process.stderr.write('npm run forms -- check [files…] | schema\n')
  process.exitCode = 2
}

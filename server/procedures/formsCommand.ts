/**
 * `npm run forms -- check [files…]`: checks definitions and runs their scenarios; all shipped ones without files.
 * `npm run forms -- schema`: writes the JSON Schema that editors complete definitions with.
 * `npm run forms -- docs`: writes the documentation of the types of questions.
 */
import { loadTypes } from '../../forms/fields'
import { checkFiles } from './checkFiles'
import { writeFieldPages } from './fieldPages'
import { writeProcedureSchema } from './writeProcedureSchema'

const [action, ...files] = process.argv.slice(2)

if (action === 'check') {
  // French, as definitions are.
  const { lines, errors } = await checkFiles(files, await loadTypes(), 'fr')
  process.stdout.write(`${lines.join('\n')}\n`)
  if (errors > 0) process.exitCode = 1
} else if (action === 'schema' && files.length === 0) {
  process.stdout.write(`${writeProcedureSchema(await loadTypes())}\n`)
} else if (action === 'docs' && files.length === 0) {
  process.stdout.write(`${(await writeFieldPages(await loadTypes())).join('\n')}\n`)
} else {
  process.stderr.write('npm run forms -- check [files…] | schema | docs\n')
  process.exitCode = 2
}

/** `npm run accounts -- create --email … --name … --role …`: makes an account on this installation's store. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { readConfig } from '../config'
import { createFromArguments } from './createFromArguments'

try {
  process.stdout.write(`${await createFromArguments(process.argv.slice(2), readPassword, readConfig())}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** The first line of standard input; on a terminal it is asked for, and what is typed is not shown. */
async function readPassword(): Promise<string> {
  const { stdin, stdout } = process
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: nowhere, terminal: stdin.isTTY === true })
  if (stdin.isTTY) stdout.write('Password (empty: one is drawn): ')
  for await (const line of lines) {
    lines.close()
    if (stdin.isTTY) stdout.write('\n')
    return line
  }
  return ''
}

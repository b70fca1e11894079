/** `npm run accounts -- create …` makes an account on this installation's store, `remove-factors …` and `change-address …` help who lost theirs. */
import { userInfo } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { systemClock } from '../clock'
import { readConfig } from '../config'
import { changeFromArguments, changeUsage } from './byMail/changeFromArguments'
import { createFromArguments, createUsage } from './createFromArguments'
import { removeFromArguments, removeUsage } from './secondFactor/removeFromArguments'

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function run(args: readonly string[]): Promise<string> {
  switch (args[0]) {
    case 'create':
      return createFromArguments(args, readPassword, readConfig())
    case 'remove-factors':
      return removeFromArguments(args, userInfo().username, { config: readConfig(), clock: systemClock })
    case 'change-address':
      return changeFromArguments(args, userInfo().username, { config: readConfig(), clock: systemClock })
    default:
      throw new Error([createUsage, removeUsage, changeUsage].join('\n\n'))
  }
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

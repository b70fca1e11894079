import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { aDirectory } from './directories'
import { atEnd } from './ending'
import { freePort } from './freePort'

const program = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd'].find(existsSync)

/** What the tests' only signature finds. No real virus, and no test string that another scanner knows. */
export const virus = 'GUICHET-TEST-SIGNATURE-THAT-HURTS-NOBODY'

/** Streams above this are too large for the scanner, in bytes. */
export const longestStream = 1_000_000

/** A real scanner. `stop` and `start` take it away and back, `freeze` and `thaw` leave it deaf. */
export type Clamd = {
  readonly address: string
  start(): Promise<void>
  stop(): Promise<void>
  freeze(): void
  thaw(): void
}

/** Tests with a scanner are skipped, and counted as such, where the machine has none; in CI it must be there. */
export const withClamd = program === undefined ? absent() : test

/** Starts clamd with a database of one signature; it ends with the test file. */
export async function startClamd(longest = longestStream): Promise<Clamd> {
  const directory = aDirectory()
  const port = await freePort()
  writeFileSync(join(directory, 'tests.ndb'), `Guichet.Test:0:*:${Buffer.from(virus).toString('hex')}\n`)
  writeFileSync(
    join(directory, 'clamd.conf'),
    [
      'Foreground yes',
      'TCPAddr localhost',
      `TCPSocket ${port}`,
      `DatabaseDirectory ${directory}`,
      `StreamMaxLength ${longest}`,
      'AlertExceedsMax yes',
      'AlertEncrypted yes',
    ].join('\n'),
  )
  let running: ChildProcess | null = null
  const clamd: Clamd = {
    address: `localhost:${port}`,
    async start() {
      running = spawn(program ?? 'clamd', ['--config-file', join(directory, 'clamd.conf')], {
        stdio: 'ignore',
      })
      for (let tries = 0; !(await answers(port)); tries++) {
        if (tries > 300) throw new Error('clamd does not start')
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async stop() {
      const ending = running
      running = null
      if (ending === null) return
      const ended = new Promise((resolve) => ending.on('exit', resolve))
      ending.kill('SIGKILL')
      await ended
    },
    freeze: () => void running?.kill('SIGSTOP'),
    thaw: () => void running?.kill('SIGCONT'),
  }
  await clamd.start()
  atEnd(clamd.stop)
  return clamd
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy()
      resolve(true)
    })
    socket.on('error', () => resolve(false))
  })
}

function absent() {
  if (process.env.CI === 'true') throw new Error('no clamd: install clamav-daemon')
  return test.skip
}

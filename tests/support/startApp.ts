import { PassThrough } from 'node:stream'
import { jest } from '@jest/globals'
import { pino } from 'pino'
import type { Role } from '../../schemas/account'
import { createAccount } from '../../server/accounts/createAccount'
import type { Clock } from '../../server/clock'
import { readConfig } from '../../server/config'
import type { Installation } from '../../server/context'
import { run, type Service } from '../../server/run'
import { fixedClock } from './clock'
import { aDirectory } from './directories'
import { atEnd } from './ending'
import { freePort } from './freePort'
import { type Visitor, visitor } from './visitor'

// What starts here may have to share the machine with other tests.
jest.setTimeout(60_000)

/** The real server in this process, on a port and a directory of its own. */
export type RunningApp = {
  readonly url: string
  readonly directory: string
  /** What commands are given, for tests that call them without HTTP. It changes at a restart. */
  installation(): Installation
  /** What was logged so far, one JSON line each. */
  log(): string
  /** Someone without a session. */
  anyone(): Promise<Visitor>
  /** Someone new who is signed in, with these roles. */
  someone(...roles: readonly Role[]): Promise<Person>
  /** Stops as a signal would and starts again on the same data and port. */
  restart(): Promise<void>
}

/** A visitor with an account. */
export type Person = Visitor & {
  readonly accountId: string
  readonly email: string
  readonly password: string
}

type Settings = Readonly<Record<string, string>>

/** What may differ from an ordinary start. */
export type Start = {
  readonly clock?: Clock
  /** Settings as in the environment: `{ GUICHET_SESSION_HOURS: '1' }`; they may depend on the address it will have. */
  readonly env?: Settings | ((url: string) => Promise<Settings>)
  /** A directory of procedures in place of those shipped. */
  readonly procedures?: string
  /** With what runs beside the calls: jobs, sweeps. */
  readonly background?: boolean
}

/** Starts it; it stops when the test file ends. */
export async function startApp({
  clock = fixedClock(),
  env,
  background = false,
  ...rest
}: Start = {}): Promise<RunningApp> {
  const lines: string[] = []
  const log = pino(
    { level: 'debug' },
    new PassThrough().on('data', (line) => lines.push(String(line))),
  )
  const directory = aDirectory()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const asked = typeof env === 'function' ? await env(url) : env
  const settings = { GUICHET_DATA: directory, GUICHET_PORT: String(port), ...asked }
  const start = () =>
    run({
      ...rest,
      config: readConfig(settings),
      clock,
      log,
      background,
      demo: false,
      drainMilliseconds: 2000,
    })
  let service: Service = await start()
  atEnd(() => service.stop())
  let people = 0
  return {
    url,
    directory,
    installation: () => service.installation,
    log: () => lines.join(''),
    anyone: () => visitor(url),
    async someone(...roles) {
      people += 1
      const account = { email: `person${people}@guichet.example`, password: `${people} mot de passe de test` }
      const accountId = await createAccount(service.installation, {
        ...account,
        name: `Personne ${people}`,
        roles,
      })
      if (accountId === null) throw new Error('The address was taken.')
      return { ...(await visitor(url, account)), ...account, accountId }
    },
    async restart() {
      await service.stop()
      // The connections that callers keep get to see that they are closed.
      await new Promise((resolve) => setTimeout(resolve, 50))
      service = await start()
      // Clients notice that their connections are closed.
      await new Promise((resolve) => setTimeout(resolve, 20))
    },
  }
}

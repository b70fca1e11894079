import type { Logger } from 'pino'
import { makeDemoAccounts } from './accounts/demoAccounts'
import { createApp } from './app'
import { type Background, startBackground } from './background'
import type { Clock } from './clock'
import type { Config } from './config'
import type { Installation } from './context'
import { openDatabase } from './database'
import { builtPage } from './http/builtPage'
import { developmentPage } from './http/developmentPage'
import { listen } from './http/listen'
import { installProcedures } from './procedures/installProcedures'

/** What a running service is made from. */
export type Running = {
  readonly config: Config
  readonly clock: Clock
  readonly log: Logger
  /** The page from its sources instead of the built one. */
  readonly dev?: boolean
  /** Without it, a new store gets no demonstration's accounts. */
  readonly demo?: boolean
  /** How long calls in hand may take to end when the service stops. */
  readonly drainMilliseconds?: number
  /** Without it, nothing runs but what is called. */
  readonly background?: boolean
  /** Where the procedures to bring in are, in place of those shipped. */
  readonly procedures?: string
}

/** The service at work: `print` is for whoever started it; `stop` lets calls in hand end, ten seconds at most. */
export type Service = {
  readonly installation: Installation
  readonly port: number
  readonly print: readonly string[]
  stop(): Promise<void>
}

/** Opens the store, brings the procedures in, makes the demonstration's accounts on a new store, and listens. */
export async function run(given: Running): Promise<Service> {
  const { config, clock, log, procedures, dev = false, background = true, demo = true } = given
  const database = await openDatabase(config, clock)
  const page = dev ? await developmentPage(config) : builtPage(config)
  const app = await createApp({ config, clock, log, database, ...(page ? { page } : {}) })
  const { installation } = app
  const accounts = demo ? await makeDemoAccounts(installation) : []
  await installProcedures(installation, procedures)
  const listening = await listen(app.handler, config)
  const beside: Background | null = background ? startBackground(installation) : null
  return {
    installation,
    port: listening.port,
    print: [...accounts, ...remarks(config, page !== null)],
    async stop() {
      app.drain()
      await listening.stop(given.drainMilliseconds ?? 10_000)
      await beside?.stop()
      await app.close()
      await database.close()
    },
  }
}

function remarks({ publicUrl, production, smtpUrl }: Config, hasPage: boolean): readonly string[] {
  return [
    ...(publicUrl.startsWith('https:')
      ? []
      : ['Sessions are not bound to https: set GUICHET_PUBLIC_URL to an https address.']),
    ...(production && smtpUrl === null ? ['No mail is sent: set GUICHET_SMTP_URL.'] : []),
    ...(hasPage ? [] : ['The page is not built (npm run build): only the API answers.']),
  ]
}

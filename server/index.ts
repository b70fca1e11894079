import { pino } from 'pino'
import { systemClock } from './clock'
import { ConfigError, readConfig } from './config'
import { safeError } from './http/problem'
import { run } from './run'

/** Starts the service from the environment, and stops it when the system asks. */
async function start(): Promise<void> {
  const config = readConfig()
  // What is written is its owner's alone.
  process.umask(0o077)
  const log = pino({ level: config.logLevel })
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      // What is left standing after an error that no one expected is not to be trusted.
      log.fatal(safeError(error), event)
      process.exit(1)
    })
  }
  const service = await run({ config, clock: systemClock, log, dev: process.argv.includes('--dev') })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      log.info({ signal }, 'stopping')
      service.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal(safeError(error), 'stop failed')
          process.exit(1)
        },
      )
    })
  }
  process.stdout.write(`${[...service.print, `Ready: ${config.publicUrl}`].join('\n')}\n`)
}

start().catch((error: unknown) => {
  // Whoever starts the service reads this: a sentence when it is theirs to mend, the trace otherwise.
  const text =
    error instanceof ConfigError ? error.message : String(error instanceof Error ? error.stack : error)
  process.stderr.write(`${text}\n`)
  process.exit(1)
})

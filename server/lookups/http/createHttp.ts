import type { Logger } from 'pino'
import type { Clock } from '../../clock'
import { createCircuit } from './circuit'
import { isPassing, SourceFailure } from './failure'
import { getJson, type Reply } from './getJson'
import { createTurns } from './inTurns'

/** The one way out to the APIs that an operator named. */
export type Http = {
  /**
   * Gets JSON, trying once more when the trouble may pass. Throws `SourceFailure`. `headers` are the operator's.
   */
  get(address: URL, signal: AbortSignal, headers?: Readonly<Record<string, string>>): Promise<Reply>
}

type Parts = {
  readonly clock: Clock
  readonly log: Logger
  /** Hosts that may lie on a private network, and may be called without TLS. */
  readonly privateHosts: ReadonlySet<string>
}

/** The longest that one call may take, both attempts together, in milliseconds. */
const longest = 5_000

/** The wait before the second attempt, in milliseconds. */
const breath = 150

/** Calls by host: each has its own circuit and its own turns. What is logged of a failure never says what was asked. */
export function createHttp({ clock, log, privateHosts }: Parts): Http {
  const hosts = new Map<string, ReturnType<typeof openHost>>()
  return {
    async get(address, asked, headers = {}) {
      const { host } = address
      const mayBePrivate = privateHosts.has(host)
      if (address.protocol !== 'https:' && !mayBePrivate) throw new SourceFailure('private')
      const { circuit, inTurns } = hosts.get(host) ?? openHost()
      hosts.set(host, { circuit, inTurns })
      const signal = AbortSignal.any([asked, AbortSignal.timeout(longest)])
      const began = clock.now().getTime()
      try {
        return await circuit.run(() =>
          inTurns(() => twice(() => getJson(address, { headers, signal, mayBePrivate }), signal), signal),
        )
      } catch (error) {
        if (error instanceof SourceFailure && !quiet.has(error.code)) {
          const ms = clock.now().getTime() - began
          log.warn({ host, code: error.code, status: error.status, ms }, 'source did not answer')
        }
        throw error
      }
    },
  }

  function openHost() {
    return { circuit: createCircuit(clock), inTurns: createTurns() }
  }
}

/** Not worth a line each: nothing was asked, or nobody waits for it. */
const quiet: ReadonlySet<string> = new Set(['leftAlone', 'givenUp'])

async function twice(call: () => Promise<Reply>, signal: AbortSignal): Promise<Reply> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof SourceFailure) || !isPassing(error)) throw error
    await new Promise((resolve) => setTimeout(resolve, breath))
    if (signal.aborted) throw error
    return call()
  }
}

import { readSession } from '../../api/session'
import { signalSession } from '../../api/sessionSignal'
import type { Save, SaveOutcome } from './saving'
import { outcomeOf } from './sendSave'

/** The way to the server, as one dossier's page sees it. */
export type Connection = {
  /** Whether nothing comes back. */
  isOut(): boolean
  subscribe(listener: () => void): () => void
  /** Asks whether the server is there, and with it the account whose page this is. */
  check(): Promise<void>
  /** Sends a save, where it is this account that is signed in. */
  send(save: Save): Promise<SaveOutcome>
}

type Parts = {
  /** Whose page it is; undefined of a page that is nobody's: begun without an account, it goes with whoever signs in. */
  readonly account: string | undefined
  /** The page was opened from what this device keeps. */
  readonly out: boolean
  send(save: Save): Promise<SaveOutcome>
}

/**
 * Sends the saves of one account. After a cut or the end of a session, and before what this device kept is sent, it asks
 * who is signed in: somebody else may be by now, and must not send another person's words.
 */
export function connect({ account, out: first, send }: Parts): Connection {
  let out = first
  let sure = !first
  const listeners = new Set<() => void>()

  const see = (outcome: SaveOutcome) => {
    if (outcome.kind !== 'saved' && outcome.kind !== 'stale' && outcome.kind !== 'refused') sure = false
    const isOut = outcome.kind === 'offline' || (outcome.kind === 'later' && outcome.sentence === '')
    if (out === isOut) return outcome
    out = isOut
    for (const listener of listeners) listener()
    return outcome
  }

  /** Null where the right account is there. */
  const reach = async (): Promise<SaveOutcome | null> => {
    if (sure || account === undefined) return null
    let there: string | undefined
    try {
      there = (await readSession({})).account?.accountId
    } catch (error) {
      return see(outcomeOf(error))
    }
    if (there !== account) {
      signalSession('expired')
      return see({ kind: 'signedOut' })
    }
    sure = true
    return null
  }

  return {
    isOut: () => out,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async check() {
      sure = false
      if ((await reach()) === null && out) {
        out = false
        for (const listener of listeners) listener()
      }
    },
    send: async (save) => (await reach()) ?? see(await send(save)),
  }
}

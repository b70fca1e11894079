import { decodeClientDataJSON } from '@simplewebauthn/server/helpers'
import { instantIn, instantOf } from '../../clock'
import type { Config } from '../../config'
import type { Installation } from '../../context'
import type { Row } from '../../database/tables'

type Challenge = Pick<Row<'passkeyChallenges'>, 'challenge' | 'purpose' | 'accountId'>

/** How long a browser may wait for somebody's finger, in milliseconds. */
export const challengeLasts = 5 * 60_000

/** Whose passkeys they are: this service, by the name of its host, as browsers see it. */
export function partyOf({ publicUrl }: Pick<Config, 'publicUrl'>): { rpID: string; origin: string } {
  const { hostname, origin } = new URL(publicUrl)
  return { rpID: hostname, origin }
}

/** Keeps a challenge until it comes back, or is over. */
export async function keepChallenge({ clock, database }: Installation, kept: Challenge): Promise<void> {
  const expiresAt = instantIn(clock, challengeLasts)
  await database.write((tx) =>
    tx
      .insertInto('passkeyChallenges')
      .values({ ...kept, expiresAt })
      .execute(),
  )
}

/**
 * Takes the challenge that this answer signs, once, and gives it back; null when it is none that was given for this
 * purpose and this account (null: to somebody of whom nothing is known), or is over.
 */
export async function takeChallenge(
  { clock, database }: Installation,
  clientDataJSON: string,
  purpose: Challenge['purpose'],
  accountId: string | null,
): Promise<string | null> {
  const challenge = challengeIn(clientDataJSON)
  if (challenge === null) return null
  const taken = await database.write((tx) =>
    tx.deleteFrom('passkeyChallenges').where('challenge', '=', challenge).returningAll().executeTakeFirst(),
  )
  if (taken === undefined || taken.expiresAt <= instantOf(clock)) return null
  return taken.purpose === purpose && taken.accountId === accountId ? challenge : null
}

function challengeIn(clientDataJSON: string): string | null {
  try {
    const { challenge }: { challenge: unknown } = decodeClientDataJSON(clientDataJSON)
    return typeof challenge === 'string' ? challenge : null
  } catch {
    return null
  }
}

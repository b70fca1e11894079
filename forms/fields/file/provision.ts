import { type Static, Type } from 'typebox'
import { isLongerThan } from '../graphemes'
import { hasKeys } from '../written'

/** How a paper may be provided: sent with the dossier, promised for later, or named as already sent. */
export const provisions = ['now', 'later', 'alreadySent'] as const
export type Provision = (typeof provisions)[number]

/** The longest that may be said of where a paper was sent before, in graphemes. */
const longest = 200

/** A paper that will be sent later: it counts as answered, and no file is there. */
export const Later = Type.Object({ later: Type.Literal(true) }, { additionalProperties: false })

/** A paper that was sent before: under which dossier number, or on what occasion, in the person's own words. */
export const AlreadySent = Type.Object(
  { alreadySent: Type.String({ maxLength: longest }) },
  { additionalProperties: false },
)

/** What an answer that is no list of files says in their place; undefined for anything else. */
export function provisionOf(value: unknown): Exclude<Provision, 'now'> | undefined {
  if (isLater(value)) return 'later'
  return isAlreadySent(value) ? 'alreadySent' : undefined
}

/** Whether anything is the answer "later". */
export function isLater(value: unknown): value is Static<typeof Later> {
  return hasKeys(value, ['later']) && value.later === true
}

/** Whether anything is the answer "already sent to you". */
export function isAlreadySent(value: unknown): value is Static<typeof AlreadySent> {
  return (
    hasKeys(value, ['alreadySent']) &&
    typeof value.alreadySent === 'string' &&
    !isLongerThan(value.alreadySent, longest)
  )
}

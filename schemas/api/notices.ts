import { Type } from 'typebox'
import { NoticeSubject } from '../notice'
import { endpoint } from './endpoint'

const Refused = Type.Object(
  { refused: Type.Array(NoticeSubject, { maxItems: 10 }) },
  { additionalProperties: false },
)

/** What the account does not want to be told by mail. */
export const readRefusedNotices = endpoint({
  method: 'GET',
  path: '/api/account/notices',
  action: 'session.own',
  response: Refused,
})

/** Says it anew, whole. What the law asks for, or keeps the account safe, is no subject that can be named here. */
export const refuseNotices = endpoint({
  method: 'PUT',
  path: '/api/account/notices',
  action: 'session.own',
  body: Refused,
  response: Refused,
  limit: { name: 'refuseNotices', perMinute: 60 },
})

/**
 * Refuses what a mail is about by the address in its `List-Unsubscribe` (RFC 8058): the reader's mail server calls it
 * without a session, whatever it sends; a page asks whoever opens the same address. 409 when the token opens nothing.
 */
export const refuseByMail = endpoint({
  method: 'POST',
  path: '/courriels/:about/:token',
  params: Type.Object({ about: NoticeSubject, token: Type.String({ pattern: '^[\\w~-]{20,400}$' }) }),
  action: 'public',
  fromElsewhere: true,
  limit: { name: 'refuseByMail', perMinute: 300 },
})

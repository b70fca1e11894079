import * as notices from '../../schemas/api/notices'
import { caller } from './call'

/** What one does not want to be told by mail. */
export const readRefusedNotices = caller(notices.readRefusedNotices)

/** Says it anew, whole. */
export const refuseNotices = caller(notices.refuseNotices)

/** Refuses what a mail is about, by its own address. Refused with 409 when it opens nothing. */
export const refuseByMail = caller(notices.refuseByMail)

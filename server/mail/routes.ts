import { readRefusedNotices, refuseByMail, refuseNotices } from '../../schemas/api/notices'
import { type Route, serve } from '../http/serve'
import { readRefused, refuse, refuseByToken } from './refusals'

/** What people refuse to be told by mail. */
export const noticeRoutes: readonly Route[] = [
  serve(readRefusedNotices, { command: readRefused }),
  serve(refuseNotices, { command: refuse }),
  serve(refuseByMail, { command: refuseByToken }),
]

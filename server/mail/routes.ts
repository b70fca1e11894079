import { sendMailAgain as sendMailAgainRoute } from '../../schemas/api/instruction'
import { readRefusedNotices, refuseByMail, refuseNotices } from '../../schemas/api/notices'
import { instructedDossier } from '../dossiers/findDossier'
import { type Route, serve } from '../http/serve'
import { readRefused, refuse, refuseByToken } from './refusals'
import { sendMailAgain } from './sendMailAgain'

/** Mails: what people refuse to be told, what is tried again. */
export const noticeRoutes: readonly Route[] = [
  serve(readRefusedNotices, { command: readRefused }),
  serve(refuseNotices, { command: refuse }),
  serve(sendMailAgainRoute, { load: instructedDossier, command: sendMailAgain }),
  serve(refuseByMail, { command: refuseByToken }),
]

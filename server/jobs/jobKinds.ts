import { wishMailKind } from '../accounts/byMail/askByMail'
import { codeMailKind } from '../accounts/openid/mailCode'
import { sweepUnsigned } from '../accounts/sweepUnsigned'
import { expireDossiers } from '../dossiers/expireDossiers'
import { expireDrafts } from '../dossiers/expireDrafts'
import { purgeTrash } from '../dossiers/purgeTrash'
import { checkFile } from '../files/checkFile'
import { copyFile } from '../files/copyFile'
import { deleteIdentities } from '../files/deleteIdentities'
import { checkKind } from '../files/enqueueCheck'
import { copyKind } from '../files/enqueueCopy'
import { recheckFiles } from '../files/recheckFiles'
import { sweepFiles } from '../files/sweepFiles'
import { completeVersion } from '../lookups/completeVersion'
import { forgetFacts } from '../lookups/forgetFacts'
import { completionKind } from '../lookups/laterFacts'
import { noticeKind } from '../mail/enqueueNotice'
import { receiptKind } from '../mail/receiptState'
import { sendAccountMail } from '../mail/sendAccountMail'
import { sendAccountTold } from '../mail/sendAccountTold'
import { invitationKind, sendInvitation } from '../mail/sendInvitation'
import { sendNewcomerMail } from '../mail/sendNewcomerMail'
import { sendNotice } from '../mail/sendNotice'
import { sendReceipt } from '../mail/sendReceipt'
import { accountToldKind } from '../mail/tellAccount'
import type { JobKind } from './jobKind'

/** Every kind of job, by the name that its rows carry. */
export const jobKinds: ReadonlyMap<string, JobKind> = new Map([
  [receiptKind, sendReceipt],
  [noticeKind, sendNotice],
  [wishMailKind, sendAccountMail],
  [invitationKind, sendInvitation],
  [accountToldKind, sendAccountTold],
  [codeMailKind, sendNewcomerMail],
  [checkKind, checkFile],
  [copyKind, copyFile],
  ['files.recheck', recheckFiles],
  ['files.sweep', sweepFiles],
  ['files.identities', deleteIdentities],
  [completionKind, completeVersion],
  ['lookups.forget', forgetFacts],
  ['accounts.sweep', sweepUnsigned],
  ['drafts.expire', expireDrafts],
  ['dossiers.expire', expireDossiers],
  ['trash.purge', purgeTrash],
])

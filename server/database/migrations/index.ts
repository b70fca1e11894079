import { people } from './0001-people'
import { procedures } from './0002-procedures'
import { dossiers } from './0003-dossiers'
import { work } from './0004-work'
import { files } from './0005-files'
import { groups } from './0006-groups'
import { revisions } from './0007-revisions'
import { lookups } from './0008-lookups'
import { lists } from './0009-lists'
import { listsOfTheProduct } from './0010-lists-of-the-product'
import { accountWishes } from './0011-account-wishes'
import { invitations } from './0012-invitations'
import { letters } from './0013-letters'
import { withoutCredentials } from './0014-without-credentials'
import { messages } from './0015-messages'
import { ownAccounts } from './0016-own-accounts'
import { instruction } from './0017-instruction'
import { identities } from './0018-identities'
import { secondFactors } from './0019-second-factors'
import { leaving } from './0020-leaving'
import { opinions } from './0021-opinions'
import { accountEvents } from './0022-account-events'
import { mailsInHistory } from './0023-mails-in-history'
import { whereItWasAsked } from './0024-where-it-was-asked'
import { ownAccountEvents } from './0025-own-account-events'
import type { Migration } from './migration'

/** Every step, in order: the n-th brings the schema to version n. */
export const migrations: readonly Migration[] = [
  people,
  procedures,
  dossiers,
  work,
  files,
  groups,
  revisions,
  lookups,
  lists,
  listsOfTheProduct,
  accountWishes,
  invitations,
  letters,
  withoutCredentials,
  messages,
  ownAccounts,
  instruction,
  identities,
  secondFactors,
  leaving,
  opinions,
  accountEvents,
  mailsInHistory,
  whereItWasAsked,
  ownAccountEvents,
]

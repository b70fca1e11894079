import * as own from '../../../schemas/api/ownAccount'
import { type Route, serve } from '../../http/serve'
import { askNext, confirmNext, dropNext } from '../byMail/changeAddress'
import { eraseAccount } from '../erasure/eraseAccount'
import { readHoldings } from '../erasure/readHoldings'
import { keepSession, leave } from '../keepSession'
import { changePassword } from './changePassword'
import { listEvents } from './listEvents'
import { changeName, readOwn } from './ownAccount'
import { closeEvery, closeOne, closeOthers, list } from './ownSessions'

/** What people see and change of their own account. */
export const ownAccountRoutes: readonly Route[] = [
  serve(own.readOwnAccount, { command: readOwn }),
  serve(own.changeName, { command: changeName }),
  serve(own.changePassword, {
    command: changePassword,
    respond: (opened, reply) => keepSession(opened, reply, true),
  }),
  serve(own.askNextAddress, { command: askNext }),
  serve(own.dropNextAddress, { command: dropNext }),
  serve(own.confirmNextAddress, { command: confirmNext }),
  serve(own.listSessions, { command: list }),
  serve(own.listAccountEvents, { command: listEvents }),
  serve(own.closeOneSession, {
    command: closeOne,
    respond: ({ here }, reply) => (here ? leave(reply) : undefined),
  }),
  serve(own.closeOtherSessions, { command: closeOthers }),
  serve(own.readHoldings, { command: readHoldings }),
  serve(own.eraseAccount, { command: eraseAccount, respond: (_, reply) => leave(reply) }),
  serve(own.closeEverySession, { command: closeEvery, respond: (_, reply) => leave(reply) }),
]

import * as api from '../../../schemas/api/secondFactor'
import { type Route, serve } from '../../http/serve'
import { keepSession } from '../keepSession'
import { addPasskey, beginPasskey } from './addPasskey'
import { beginApp, confirmApp, removeApp } from './app'
import { challengePasskey } from './challengePasskey'
import { removePasskey, renamePasskey } from './changePasskey'
import { proveByPasskey } from './proveByPasskey'
import { makeRecoveryCodes, readSecondFactor } from './readSecondFactor'
import { signInByCode, signInByPasskey } from './signInByFactor'

/** Second factors: one's own, and the second step of signing in. */
export const secondFactorRoutes: readonly Route[] = [
  serve(api.readSecondFactor, { command: readSecondFactor }),
  serve(api.beginApp, { command: beginApp }),
  serve(api.confirmApp, { command: confirmApp }),
  serve(api.removeApp, { command: removeApp }),
  serve(api.beginPasskey, { command: beginPasskey }),
  serve(api.addPasskey, { command: addPasskey }),
  serve(api.renamePasskey, { command: renamePasskey }),
  serve(api.removePasskey, { command: removePasskey }),
  serve(api.makeRecoveryCodes, { command: makeRecoveryCodes }),
  serve(api.proveByPasskey, { command: proveByPasskey }),
  serve(api.challengePasskey, { command: challengePasskey }),
  serve(api.signInByPasskey, { command: signInByPasskey, respond: keepSession }),
  serve(api.signInByCode, { command: signInByCode, respond: keepSession }),
]

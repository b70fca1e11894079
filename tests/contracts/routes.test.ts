import { type Role, roles } from '../../schemas/account'
import * as accounts from '../../schemas/api/accounts'
import * as dossiers from '../../schemas/api/dossiers'
import type { Endpoint } from '../../schemas/api/endpoint'
import * as files from '../../schemas/api/files'
import * as identities from '../../schemas/api/identities'
import * as instruction from '../../schemas/api/instruction'
import * as invitations from '../../schemas/api/invitations'
import * as lists from '../../schemas/api/lists'
import * as lookups from '../../schemas/api/lookups'
import * as messages from '../../schemas/api/messages'
import * as moves from '../../schemas/api/moves'
import * as notices from '../../schemas/api/notices'
import * as operations from '../../schemas/api/operations'
import * as opinions from '../../schemas/api/opinions'
import * as ownAccount from '../../schemas/api/ownAccount'
import * as procedures from '../../schemas/api/procedures'
import * as secondFactor from '../../schemas/api/secondFactor'
import * as session from '../../schemas/api/session'
import * as templates from '../../schemas/api/templates'
import { allowed } from '../../server/http/authorize'
import { routes } from '../../server/routes'
import { aDirectory } from '../support/directories'
import { type RunningApp, startApp } from '../support/startApp'
import type { Visitor } from '../support/visitor'

// Signing out comes last: whoever has done it may not do the rest.
const endpoints = routes
  .map(({ endpoint }) => endpoint)
  .sort((one, other) => isSignOut(one) - isSignOut(other))
const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`
const people = ['nobody', ...roles] as const

let app: RunningApp
const visitors = new Map<string, Visitor>()
beforeAll(async () => {
  app = await startApp({ procedures: aDirectory() })
  for (const who of people) visitors.set(who, who === 'nobody' ? await app.anyone() : await app.someone(who))
})

test('each route that is declared is served, once, and none is served that is not declared', () => {
  const declared = [
    accounts,
    dossiers,
    files,
    identities,
    invitations,
    instruction,
    lists,
    lookups,
    messages,
    moves,
    notices,
    operations,
    opinions,
    ownAccount,
    procedures,
    secondFactor,
    session,
    templates,
  ]
    .flatMap((noun) => Object.values(noun))
    .filter(isEndpoint)
  expect(endpoints.map(nameOf).sort()).toEqual(declared.map(nameOf).sort())
})

test('what a person types stands in no address: queries say where to go on and what to compare', () => {
  const names = endpoints.flatMap(({ query }) =>
    Object.keys(query === undefined ? {} : (Reflect.get(query, 'properties') ?? {})),
  )
  expect([...new Set(names)].sort()).toEqual(['after', 'from', 'procedure', 'with'])
})

const ofOthers = {
  about: 'messages' as const,
  token: 'no-such-token-of-a-mail',
  provider: 'franceconnect',
  identity: unknownId(),
  dossier: unknownId(),
  file: unknownId(),
  upload: unknownId(),
  invitation: unknownId(),
  guest: unknownId(),
  template: 'no-such-template.pdf',
  version: 1,
  session: unknownId(),
  decision: 1,
  procedure: 'no-such-procedure',
  revision: 1,
  source: 'no-such-source',
  list: 'no-such-list',
  passkey: unknownId(),
  locale: 'fr' as const,
}

const bodies = new Map<Endpoint, { readonly body: object }>([
  [dossiers.startDossier, { body: { procedureId: 'no-such-procedure', withoutAccount: true } }],
  [notices.refuseNotices, { body: { refused: [] } }],
  [lookups.searchSource, { body: { typed: 'x' } }],
  [lookups.findInSource, { body: { key: 'x' } }],
])

test.each(endpoints.flatMap((endpoint) => people.map((who) => [nameOf(endpoint), who, endpoint] as const)))(
  '%s, called by %s',
  async (_, who, endpoint) => {
    const visitor = visitors.get(who)
    const { status, body } = await (visitor ?? (await app.anyone())).ask(endpoint, {
      params: ofOthers,
      query: { from: 0 },
      ...bodies.get(endpoint),
    })
    const permitted = allowed[endpoint.action]
    if (permitted !== 'anyone' && who === 'nobody' && !permitted.includes('nobody'))
      expect([status, codeOf(body)]).toEqual([401, 'session.required'])
    else if (permitted !== 'anyone' && !permitted.some((role) => role === who))
      expect([status, codeOf(body)]).toEqual([403, 'session.notAllowed'])
    else {
      expect([401, 403]).not.toContain(status)
      expect(status).toBeLessThan(500)
      // What does not exist and what is someone else’s are the same to whoever asks.
      if (/:dossier|:procedure/.test(endpoint.path)) expect([404, 415]).toContain(status)
    }
  },
)

test('an account without a role may do what anyone may, and no more', async () => {
  const someone = await app.someone()
  for (const endpoint of endpoints.filter(({ action }) => allowed[action] !== 'anyone')) {
    expect((await someone.ask(endpoint, { params: ofOthers })).status).toBe(403)
  }
})

test('each action is one that some role may do, and the operator’s sees no dossier', () => {
  const mayOperate: readonly ('anyone' | readonly (Role | 'nobody')[])[] = Object.values(allowed)
  expect(mayOperate.filter((who) => who.length === 0)).toEqual([])
  for (const action of ['dossier.fill', 'dossier.read', 'dossier.instruct'] as const) {
    expect(allowed[action]).not.toContain('operator')
    expect(allowed[action]).not.toContain('administrator')
  }
})

function isSignOut(endpoint: Endpoint): number {
  return [ownAccount.closeEverySession, session.signOut].findIndex((last: Endpoint) => last === endpoint)
}

function isEndpoint(exported: unknown): exported is Endpoint {
  return typeof exported === 'object' && exported !== null && 'action' in exported && 'path' in exported
}

function codeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'code' in body ? body.code : null
}

function unknownId(): string {
  return '01890a5d-ac96-774b-bcce-b302099a8057'
}

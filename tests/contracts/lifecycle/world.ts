import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { v7 as uuid } from 'uuid'
import type { Role } from '../../../schemas/account'
import { createAccount } from '../../../server/accounts/createAccount'
import { openSession } from '../../../server/accounts/sessions'
import { readConfig } from '../../../server/config'
import type { Installation } from '../../../server/context'
import { run } from '../../../server/run'
import { fixedClock } from '../../support/clock'
import { type Thing, thing } from '../naive/world'
import { formOfLives } from './form'
import type { Sent } from './model'

/** The real server in this process, and people who call it. */
export type World = {
  readonly installation: Installation
  /** A dossier just begun, of somebody new. */
  begin(): Promise<Life>
  close(): Promise<void>
}

/** One dossier, and what is sent to it; two agents take turns. */
export type Life = {
  readonly id: string
  readonly number: string
  send(sent: Sent): Promise<number>
  /** Calls an address below the dossier's own as its owner's page does; gives what came back. */
  asOwner(method: string, path: string, body?: object): Promise<Reply>
  isDeleted(): Promise<boolean>
}

/** What came back: the status, and the JSON body. */
export type Reply = { readonly status: number; readonly body: Thing }

/** Starts it on a store of its own, in memory where there is such a disk. */
export async function openWorld(databaseUrl: string | null = null): Promise<World> {
  const directory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guichet-lives-'))
  writeFileSync(join(directory, `${formOfLives.id}.json`), JSON.stringify(formOfLives))
  const settings = { GUICHET_DATA: join(directory, 'data'), GUICHET_PORT: '0' }
  const service = await run({
    config: readConfig(databaseUrl === null ? settings : { ...settings, GUICHET_DATABASE_URL: databaseUrl }),
    clock: fixedClock(),
    log: pino({ level: 'silent' }),
    procedures: directory,
    background: false,
    demo: false,
    drainMilliseconds: 2000,
  })
  const { installation } = service
  const address = `http://localhost:${service.port}`
  const someone = async (role: Role) => {
    const email = `${uuid()}@guichet.example`
    const accountId = await createAccount(installation, { email, name: role, roles: [role], password: null })
    return `session=${await openSession(installation, accountId ?? '')}`
  }
  const agents = [await someone('agent'), await someone('agent')]
  const stranger = await someone('citizen')
  return {
    installation,
    async begin() {
      const owner = await someone('citizen')
      const body = { procedureId: formOfLives.id }
      const begun = await call(address, owner, 'POST', '/api/dossiers', body)
      const { id, number }: { id: string; number: string } = await begun.json()
      let turn = 0
      return {
        id,
        number,
        async isDeleted() {
          const found = await installation.database.read
            .selectFrom('dossiers')
            .select('deletedAt')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
          return found.deletedAt !== null
        },
        async send(sent) {
          const agent = agents[turn++ % 2] ?? ''
          const who = { agent, owner, stranger }
          const { status } = await ask(
            address,
            who,
            `/api/dossiers/${id}`,
            `/api/deleted-dossiers/${id}`,
            sent,
          )
          return status
        },
        async asOwner(method, path, body) {
          const answer = await fetch(`${address}/api/dossiers/${id}${path}`, {
            method,
            headers: { ...ordinary, cookie: owner, 'content-type': 'application/json' },
            ...(body && { body: JSON.stringify(body) }),
          })
          const text = await answer.text()
          if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
          return { status: answer.status, body: thing(text === '' ? {} : JSON.parse(text)) }
        },
      }
    },
    async close() {
      await service.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

type Who = { readonly [Name in 'owner' | 'agent' | 'stranger']: string }

function ask(address: string, who: Who, dossier: string, trash: string, sent: Sent): Promise<Response> {
  const asOwner = (method: string, path: string, body?: unknown) =>
    call(address, who.owner, method, path, body)
  const asAgent = (path: string, more: object = {}) =>
    call(address, who.agent, 'POST', `${dossier}/${path}`, { ...more })
  switch (sent.do) {
    case 'save': {
      const changes = { notice: sent.said === null ? null : false, story: sent.said }
      return asOwner('PATCH', `${dossier}/draft`, { basedOn: sent.basedOn, saveId: uuid(), changes })
    }
    case 'submit':
      return asOwner('POST', `${dossier}/submission`, { number: sent.number })
    case 'withdraw':
      return asOwner('POST', `${dossier}/withdrawal`, { reason: 'Je renonce.' })
    case 'delete':
      return asOwner('DELETE', dossier)
    case 'restore':
      return asOwner('DELETE', trash)
    case 'upload':
      return upload(address, who.owner, dossier)
    case 'intrude':
      return call(address, who.stranger, 'POST', `${dossier}/withdrawal`, {})
    case 'ask': {
      const fields = [{ at: 'story', message: 'Précisez.' }]
      return asAgent('correction', { expected: sent.seen, reason: 'incomplete', message: 'Manque.', fields })
    }
    case 'take':
      return asAgent('instruction', { expected: sent.seen })
    case 'sendBack':
      return asAgent('return', { expected: sent.seen })
    case 'reopen':
      return asAgent('reopening', { expected: sent.seen, reason: 'Erreur.' })
    default:
      return asAgent('decision', { expected: sent.seen, outcome: outcomes[sent.do], reasons: 'Vu.' })
  }
}

const outcomes = { accept: 'accepted', refuse: 'refused', close: 'closedWithoutAction' } as const

const ordinary = { 'sec-fetch-site': 'same-origin', 'accept-encoding': 'identity' }

async function call(address: string, cookie: string, method: string, path: string, body?: unknown) {
  const headers = { ...ordinary, cookie, 'content-type': 'application/json' }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await fetch(`${address}${path}`, { method, headers, ...sent })
  if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  if (path !== '/api/dossiers') await answer.arrayBuffer()
  return answer
}

async function upload(address: string, cookie: string, dossier: string): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.7\n%%EOF\n']), 'a.pdf')
  const headers = { ...ordinary, cookie }
  const answer = await fetch(`${address}${dossier}/files`, { method: 'POST', headers, body: form })
  await answer.arrayBuffer()
  return answer
}

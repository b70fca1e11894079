import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Form } from '../../../forms/engine'
import type { Json } from '../../../schemas/condition'
import { createAccount } from '../../../server/accounts/createAccount'
import { openSession } from '../../../server/accounts/sessions'
import { instantOf } from '../../../server/clock'
import { readConfig } from '../../../server/config'
import { publishDraft, putDraft } from '../../../server/procedures/draftRevision'
import { run, type Service } from '../../../server/run'
import { fixedClock } from '../../support/clock'
import { type Thing, thing } from '../naive/world'

/** The product's HTTP doors, in this process, with these forms published and open, unchecked. */
export type Doors = {
  /** The name under which a form is open. */
  idOf(form: Form): string
  /** Calls as a citizen's page does. Throws on 5xx and on a refusal that does not say why. */
  call(method: string, path: string, body?: unknown): Promise<Reply>
  /** Somebody new, so that nobody reaches the limits of one account. */
  next(): Promise<void>
  close(): Promise<void>
}

export type Reply = { readonly status: number; readonly body: Thing }

/** Starts the real server on a store of its own, in memory where there is such a disk. */
export async function openDoors(forms: readonly Form[]): Promise<Doors> {
  const directory = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'guichet-fuzz-'))
  const none = join(directory, 'procedures')
  mkdirSync(none)
  const service = await run({
    config: readConfig({ GUICHET_DATA: directory, GUICHET_PORT: '0' }),
    clock: fixedClock(),
    log: pino({ level: 'silent' }),
    procedures: none,
    background: false,
    demo: false,
    drainMilliseconds: 2000,
  })
  const ids = new Map(forms.map((form, index) => [form, `formulaire-${index}`]))
  for (const [form, id] of ids) await publish(service, form, id)
  const address = `http://localhost:${service.port}`
  let [cookie, people] = ['', 0]
  return {
    idOf: (form) => ids.get(form) ?? '',
    async call(method, path, body) {
      const headers = { ...ordinary, cookie }
      const sent = body === undefined ? {} : { body: JSON.stringify(body) }
      return replyOf(await fetch(`${address}${path}`, { method, headers, ...sent }))
    },
    async next() {
      people += 1
      const email = `person${people}@guichet.example`
      const account = { email, name: 'Une personne', roles: ['citizen'] as const, password: null }
      const accountId = await createAccount(service.installation, account)
      cookie = `session=${await openSession(service.installation, accountId ?? '')}`
    },
    async close() {
      await service.stop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** As a page calls, but that nothing need be compressed on this machine. */
const ordinary = {
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  'accept-encoding': 'identity',
}

async function publish({ installation }: Service, { procedure }: Form, procedureId: string): Promise<void> {
  const source = JSON.stringify({ ...procedure, id: procedureId })
  const at = instantOf(installation.clock)
  const definition = { procedureId, source, questions: 1, scenarios: null }
  await installation.database.write(async (tx) => {
    const revision = await putDraft(tx, definition, { createdBy: null, createdAt: at })
    await publishDraft(tx, procedureId, revision, at)
  })
}

async function replyOf(answer: Response): Promise<Reply> {
  const text = await answer.text()
  const json: Json = text === '' ? {} : JSON.parse(text)
  const reply = { status: answer.status, body: thing(json) }
  const { code, detail } = reply.body
  const isRefused = answer.status >= 400
  if (answer.status >= 500 || (isRefused && !(typeof code === 'string' && typeof detail === 'string')))
    throw new Error(`${answer.status} ${text.slice(0, 500)}`)
  return reply
}

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import * as api from '../../../schemas/api/dossiers'
import { readSession, signIn, signOut } from '../../../schemas/api/session'
import { queueRecurringJobs, runDueJobs } from '../../../server/jobs/runDueJobs'
import { proceduresIn, smallProcedure } from '../../support/builders/dossiers'
import { sampleFiles } from '../../support/builders/sampleFiles'
import { days, fixedClock, hours } from '../../support/clock'
import { aPlace, storeNames } from '../../support/databases'
import { forgetAttempts } from '../../support/forgetAttempts'
import { type RunningApp, startApp } from '../../support/startApp'
import type { Visitor } from '../../support/visitor'

const begin = { procedureId: smallProcedure.id, withoutAccount: true }
const save = (basedOn: number, story: string) => ({ basedOn, saveId: uuid(), changes: { story } })

describe.each(storeNames)('dossiers begun without an account on %s', (name) => {
  const clock = fixedClock()
  let app: RunningApp
  beforeAll(async () => {
    const { databaseUrl } = await aPlace(name)
    const env = databaseUrl === null ? {} : { GUICHET_DATABASE_URL: databaseUrl }
    app = await startApp({ clock, procedures: proceduresIn(smallProcedure), env })
  }, 60_000)
  beforeEach(() => forgetAttempts(app))

  /** Somebody who has begun a dossier, and what is in it. */
  async function aBeginner() {
    const visitor = await app.anyone()
    const { id } = await visitor.must(api.startDossier, { body: begin })
    const params = { dossier: id }
    await visitor.must(api.saveDraft, { params, body: save(0, 'Écrit sans compte.') })
    return { visitor, params }
  }

  const owned = async (visitor: Visitor) => {
    const { dossiers } = await visitor.must(api.listMyDossiers)
    return dossiers.map(({ id }) => id)
  }

  test('a session of fourteen days leads to them, and nothing else does', async () => {
    const { visitor, params } = await aBeginner()
    const { account } = await visitor.must(readSession)
    expect(account).toMatchObject({
      email: null,
      name: '',
      roles: ['citizen'],
      until: '2026-12-07T11:00:00.000Z',
    })
    expect(await owned(visitor)).toEqual([params.dossier])
    for (const stranger of [await app.someone('citizen'), (await aBeginner()).visitor])
      expect((await stranger.ask(api.readDossier, { params })).status).toBe(404)
    expect((await (await app.anyone()).ask(api.readDossier, { params })).status).toBe(401)
  })

  test('a call that does not say that it has no account begins nothing without a session', async () => {
    const body = { procedureId: smallProcedure.id }
    const visitor = await app.anyone()
    expect(await visitor.ask(api.startDossier, { body })).toMatchObject({
      status: 401,
      body: { code: 'session.required' },
    })
    expect(visitor.cookie()).toBe('')
  })

  test('submitting wants a confirmed address, and nothing is lost', async () => {
    const { visitor, params } = await aBeginner()
    await visitor.must(api.saveDraft, { params, body: { ...save(1, 'Fini.'), changes: { notice: false } } })
    expect(await visitor.ask(api.submitDossier, { params, body: { number: 2 } })).toMatchObject({
      status: 403,
      body: { code: 'account.needed' },
    })
    expect(await visitor.must(api.readDraft, { params })).toMatchObject({ number: 2 })
    const known = await app.someone('citizen')
    await visitor.must(signIn, { body: { email: known.email, password: known.password } })
    expect((await visitor.ask(api.submitDossier, { params, body: { number: 2 } })).status).toBe(201)
  })

  test('they join the account that is signed in to, beside its own, with their files; the former session is worth nothing', async () => {
    const known = await app.someone('citizen')
    const own = await known.must(api.startDossier, { body: { procedureId: smallProcedure.id } })
    const { visitor, params } = await aBeginner()
    const former = visitor.cookie()
    const { body: file } = await visitor.upload(api.uploadFile, params, 'a.pdf', sampleFiles.pdf, '')
    await visitor.must(api.saveDraft, { params, body: { ...save(1, ''), changes: { proof: [file] } } })
    await visitor.must(signIn, { body: { email: known.email, password: known.password } })
    expect((await owned(visitor)).toSorted()).toEqual([own.id, params.dossier].toSorted())
    const read = await visitor.must(api.readDossier, { params })
    expect(read.events).toMatchObject([
      { kind: 'start', actor: (await visitor.must(readSession)).account?.name },
    ])
    expect(await visitor.must(api.readDraft, { params })).toMatchObject({
      number: 2,
      answers: { proof: [file] },
    })
    const { fileId } = file
    expect(await visitor.download(api.downloadFile, { params: { ...params, file: fileId } })).toEqual(
      sampleFiles.pdf,
    )
    const answer = await fetch(`${app.url}/api/dossiers/${params.dossier}`, { headers: { cookie: former } })
    expect(answer.status).toBe(401)
  })

  test('an agent who signs in is a citizen too from then on', async () => {
    const agent = await app.someone('agent')
    const { visitor, params } = await aBeginner()
    const account = await visitor.must(signIn, { body: { email: agent.email, password: agent.password } })
    expect('roles' in account && account.roles.toSorted()).toEqual(['agent', 'citizen'])
    expect((await visitor.ask(api.readDraft, { params })).status).toBe(200)
  })

  test('signing in from many tabs at once, while saves and beginnings are on their way, loses nothing', async () => {
    const known = await app.someone('citizen')
    const pair = { email: known.email, password: known.password }
    const { visitor, params } = await aBeginner()
    const headers = {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      cookie: visitor.cookie(),
    }
    const call = (method: string, path: string, body: object) =>
      fetch(app.url + path, { method, headers, body: JSON.stringify(body) })
    const own = `/api/dossiers/${params.dossier}/draft`
    const [saved, ...rest] = await Promise.all([
      call('PATCH', own, save(1, 'En chemin.')),
      ...[1, 2, 3].map(() => call('POST', '/api/session', pair)),
      ...[1, 2, 3].map(() => call('POST', '/api/dossiers', { procedureId: smallProcedure.id })),
    ])
    expect(rest.slice(0, 3).map(({ status }) => status)).toEqual([200, 200, 200])
    const begun = rest.slice(3).filter(({ status }) => status === 201)
    const ids = await Promise.all(begun.map(async (each) => Reflect.get(Object(await each.json()), 'id')))
    await known.must(signIn, { body: pair })
    expect((await owned(known)).toSorted()).toEqual([params.dossier, ...ids].toSorted())
    // Acknowledged, it is there; refused, the page sends it again in the new session.
    const { number, answers } = await known.must(api.readDraft, { params })
    expect([saved?.status, number, answers.story]).toEqual(
      saved?.status === 200 ? [200, 2, 'En chemin.'] : [401, 1, 'Écrit sans compte.'],
    )
  })

  test('two who sign in from one browser at once do not both get them', async () => {
    const people = [await app.someone('citizen'), await app.someone('citizen')]
    const { visitor, params } = await aBeginner()
    const headers = {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
      cookie: visitor.cookie(),
    }
    await Promise.all(
      people.map(({ email, password }) =>
        fetch(`${app.url}/api/session`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ email, password }),
        }),
      ),
    )
    const lists = await Promise.all(people.map(owned))
    expect(lists.flat()).toEqual([params.dossier])
  })

  test('they go three days after their session, their files too; those that joined stay', async () => {
    const left = await aBeginner()
    await left.visitor.upload(api.uploadFile, left.params, 'a.pdf', sampleFiles.pdf, '')
    const { visitor, params } = await aBeginner()
    const known = await app.someone('citizen')
    await visitor.must(signIn, { body: { email: known.email, password: known.password } })
    await left.visitor.must(signOut)
    const there = async () => {
      await queueRecurringJobs(app.installation())
      await runDueJobs(app.installation())
      const rows = await app.installation().database.read.selectFrom('dossiers').select('id').execute()
      return rows.map(({ id }) => id)
    }
    clock.advance(71 * hours)
    expect(await there()).toContain(left.params.dossier)
    clock.advance(3 * hours)
    await there()
    clock.advance(1 * hours)
    expect(await there()).not.toContain(left.params.dossier)
    expect(existsSync(join(app.directory, 'files', left.params.dossier))).toBe(false)
    clock.advance(30 * days)
    expect(await there()).toContain(params.dossier)
  })

  test('one network address begins ten a minute', async () => {
    const many = await Promise.all(Array.from({ length: 12 }, () => app.anyone()))
    const answers = await Promise.all(many.map((one) => one.ask(api.startDossier, { body: begin })))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2)
  })
})

import { readDossier, readVersion } from '../../schemas/api/dossiers'
import { findInSource, searchSource } from '../../schemas/api/lookups'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { startApi } from '../../tests/support/apiServer'
import { aDraft, smallProcedure } from '../../tests/support/builders/dossiers'
import { fixedClock, minutes } from '../../tests/support/clock'
import { aDirectory } from '../../tests/support/directories'
import { startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'

const schools = [
  { code: '0251234A', nom: 'Collège Diderot', lieu: { commune: 'Besançon' }, eleves: 412 },
  { code: '0671111B', nom: 'Lycée Kléber', lieu: { commune: 'Strasbourg' }, eleves: 1205 },
]
const secret = 'Bearer un-secret'
const { eligibility: _, ...rest } = smallProcedure

/** A school of an API that wants to know who asks. */
async function opened({ allowed = true } = {}) {
  const api = await startApi(({ pathname, searchParams }) => {
    const key = decodeURIComponent(pathname.split('/').at(-1) ?? '')
    if (pathname === '/v1/ecoles')
      return {
        resultats: schools.filter(({ nom }) => nom.toLowerCase().includes(searchParams.get('q') ?? '')),
      }
    const school = schools.find(({ code }) => code === key)
    return school && { ecole: school }
  })
  const from = {
    search: `${api.url}/v1/ecoles?q={typed}`,
    find: `${api.url}/v1/ecoles/{key}`,
    list: '/resultats',
    entry: '/ecole',
    key: '/code',
    label: '/nom',
    detail: '/lieu/commune',
    values: { pupils: '/eleves' },
  }
  const form = {
    ...rest,
    id: 'une-ecole',
    sections: [
      {
        id: 'page',
        title: 'L’école',
        fields: [{ id: 'school', type: 'reference', label: 'Quelle école ?', from }],
      },
    ],
  }
  const clock = fixedClock()
  const env = {
    GUICHET_REFERENCE_HOSTS: api.host,
    GUICHET_PRIVATE_HOSTS: api.host,
    GUICHET_REFERENCE_HEADERS: JSON.stringify({ [api.host]: { Authorization: secret } }),
  }
  const app = await startApp({ clock, procedures: aDirectory(), ...(allowed ? { env } : {}) })
  const author = await app.someone('administrator')
  const uploaded = await author.must(uploadDefinition, { body: { source: JSON.stringify(form, null, 2) } })
  const params = { procedure: form.id, revision: uploaded.revision }
  await author.must(publishRevision, { params })
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner, form.id)
  const asked = { ...params, source: 'reference.school' }
  return {
    api,
    app,
    clock,
    owner,
    draft,
    uploaded,
    search: (typed: string) => owner.ask(searchSource, { params: asked, body: { typed } }),
    find: (key: string) => owner.ask(findInSource, { params: asked, body: { key } }),
  }
}

test('what is typed is found, with the operator’s own word to the API, which no answer and no log repeats', async () => {
  const { api, app, search } = await opened()
  const { body } = await search('diderot')
  expect(body.found).toEqual([
    expect.objectContaining({
      key: '0251234A',
      label: 'Collège Diderot',
      detail: 'Besançon',
      values: { pupils: '412' },
      source: api.host,
    }),
  ])
  expect(api.headers[0]).toMatchObject({ authorization: secret })
  expect(JSON.stringify(body) + app.log()).not.toContain(secret)
})

test('the version keeps what the API said of the key that was chosen', async () => {
  const { draft, owner } = await opened()
  await draft.save({ school: '0671111B' })
  expect((await draft.submit()).status).toBe(201)
  const version = await owner.must(readVersion, { params: { ...draft.params, version: 1 } })
  expect(version.facts['reference.school']?.['0671111B']).toMatchObject({
    label: 'Lycée Kléber',
    values: { pupils: '1205' },
  })
})

test('a key that it says it does not know is refused at once and at submission', async () => {
  const { draft, find } = await opened()
  await draft.save({ school: '0000000Z' })
  expect((await find('0000000Z')).body).toEqual({ fact: null })
  const refused = await draft.submit()
  expect(refused.status).toBe(422)
  expect(JSON.stringify(refused.body)).toContain('reference.unknown')
})

test.each(['..', '.', '../../secrets', '%2e%2e', 'a/b', '?q=1', '#', '{key}', "l'école (2)!*~", '\u{1f600}'])(
  'the key %j stays in its place in the address',
  async (key) => {
    const { api, find } = await opened()
    expect((await find(key)).body).toEqual({ fact: null })
    for (const call of api.calls) expect(call).toMatch(/^\/v1\/ecoles\/[^/?#]+$/)
  },
)

test('while it is down a key is kept, awaited, and told later that it is not known', async () => {
  const { api, app, clock, draft, owner } = await opened()
  api.day = 'down'
  await draft.save({ school: '0000000Z' })
  expect((await draft.submit()).status).toBe(201)
  const read = () => owner.must(readVersion, { params: { ...draft.params, version: 1 } })
  expect((await read()).awaited).toEqual([{ source: 'reference.school', key: '0000000Z', state: 'waiting' }])
  api.day = 'fine'
  clock.advance(5 * minutes)
  await runDueJobs(app.installation())
  expect((await read()).facts).toEqual({ 'reference.school': { '0000000Z': null } })
})

test('a host that the operator does not list is told to the author, and never called', async () => {
  const { api, owner, draft, uploaded, search } = await opened({ allowed: false })
  expect(uploaded.findings).toContainEqual(
    expect.objectContaining({
      at: '/sections/0/fields/0/from',
      severity: 'warning',
      message: expect.stringContaining(`n’appelle pas ${api.host}`),
      line: expect.any(Number),
    }),
  )
  expect((await search('diderot')).status).toBe(404)
  expect((await owner.must(readDossier, { params: draft.params })).sources).toEqual([])
  await draft.save({ school: '0251234A' })
  expect((await draft.submit()).status).toBe(201)
  expect(api.calls).toEqual([])
})

import { execFileSync } from 'node:child_process'
import { downloadVersionPdf, readVersion } from '../../schemas/api/dossiers'
import { findInSource } from '../../schemas/api/lookups'
import { badDays } from '../../tests/support/apiServer'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { days, fixedClock, hours, minutes } from '../../tests/support/clock'
import { aCompany, startCompanies } from '../../tests/support/companies'
import { startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'

const siret = aCompany.siege.siret
const lookup = { source: 'companies', key: siret }
const { eligibility: _, ...rest } = smallProcedure
const form = {
  ...rest,
  id: 'une-entreprise',
  sections: [
    {
      id: 'page',
      title: 'L’entreprise',
      fields: [
        { id: 'company', type: 'siret', label: 'Quelle entreprise ?', purpose: 'off' },
        { id: 'story', type: 'text', label: 'Que s’est-il passé ?' },
      ],
    },
  ],
}

async function opened(configured = true) {
  const api = await startCompanies(aCompany)
  const clock = fixedClock()
  const env = { GUICHET_COMPANIES_URL: api.url, GUICHET_PRIVATE_HOSTS: api.host }
  const app = await startApp({ clock, procedures: proceduresIn(form), ...(configured ? { env } : {}) })
  const owner = await app.someone('citizen')
  const draft = await aDraft(owner, form.id)
  const find = (key: string = siret) =>
    owner.ask(findInSource, {
      params: { procedure: form.id, revision: 1, source: 'companies' },
      body: { key },
    })
  const submit = async () => {
    const { status, body } = await draft.submit()
    if (status !== 201) throw new Error(`not submitted: ${status} ${JSON.stringify(body)}`)
    return () => owner.must(readVersion, { params: { ...draft.params, version: body.version.version } })
  }
  return { api, app, clock, owner, draft, find, submit }
}

const whole = { company: siret, story: 'Déréférencement' }

describe.each(badDays)('on a day when the source is %s', (day) => {
  test('a citizen drafts, goes on and submits; what it says is completed once it answers', async () => {
    const { api, app, clock, draft, find, submit } = await opened()
    api.day = day
    await draft.save(whole)
    expect((await draft.read()).facts).toEqual({})
    expect(api.calls).toEqual([])
    expect((await find()).status).toBe(503)

    const began = performance.now()
    const read = await submit()
    expect(performance.now() - began).toBeLessThan(4_000)
    const version = await read()
    expect(version.facts).toEqual({})
    expect(version.awaited).toEqual([{ ...lookup, state: 'waiting' }])

    clock.advance(1 * minutes)
    await runDueJobs(app.installation())
    expect((await read()).awaited).toHaveLength(1)

    api.day = 'fine'
    clock.advance(1 * hours)
    await runDueJobs(app.installation())
    const completed = await read()
    expect(completed.facts.companies?.[siret]?.label).toBe('EDITIONS CAURETTE')
    expect(completed.awaited).toEqual([])
    expect(completed.version.hash).toBe(version.version.hash)
    expect(app.log()).not.toContain(siret)
  })
})

test('what is known is frozen with the version, and the source is asked once', async () => {
  const { api, app, draft, find, submit } = await opened()
  await draft.save(whole)
  expect((await find()).body.fact).toMatchObject({ label: 'EDITIONS CAURETTE' })
  expect((await draft.read()).facts.companies?.[siret]).toMatchObject({ detail: '67000 STRASBOURG' })
  api.day = 'down'
  const version = await (await submit())()
  expect(version.facts).toEqual({
    companies: { [siret]: expect.objectContaining({ label: 'EDITIONS CAURETTE' }) },
  })
  expect(version.awaited).toEqual([])
  expect(api.calls).toHaveLength(1)
  const { content } = await app
    .installation()
    .database.read.selectFrom('dossierVersions')
    .select('content')
    .executeTakeFirstOrThrow()
  expect(JSON.parse(content).facts).toEqual(version.facts)
})

test('nobody outside is asked about a draft that is not ready', async () => {
  const { api, draft } = await opened()
  await draft.save({ company: siret })
  expect((await draft.submit()).status).toBe(422)
  expect(api.calls).toEqual([])
})

test('a company that is not listed is accepted; the agent and the paper say that it was not found', async () => {
  const { owner, draft, find, submit } = await opened()
  await draft.save({ ...whole, company: '13002526500013' })
  expect((await find('13002526500013')).body).toEqual({ fact: null })
  const version = await (await submit())()
  expect(version.facts).toEqual({ companies: { '13002526500013': null } })
  const pdf = await owner.download(downloadVersionPdf, { params: { ...draft.params, version: 1 } })
  expect(textOfPdf(pdf)).toContain('Introuvable dans la source consultée.')
})

test('the paper says what is awaited, then whose number it is', async () => {
  const { api, app, clock, owner, draft, submit } = await opened()
  api.day = 'down'
  await draft.save(whole)
  await submit()
  const paper = async () =>
    textOfPdf(await owner.download(downloadVersionPdf, { params: { ...draft.params, version: 1 } }))
  expect(await paper()).toContain('En attente de vérification.')
  api.day = 'fine'
  clock.advance(10 * minutes)
  await runDueJobs(app.installation())
  expect(await paper()).toMatch(/732.829.320.00074 – EDITIONS CAURETTE, 67000 STRASBOURG/)
  expect(await paper()).not.toContain('En attente')
})

test('a source that never answers is given up after three days, and that is told', async () => {
  const { api, app, clock, owner, draft, submit } = await opened()
  api.day = 'down'
  await draft.save(whole)
  await submit()
  const pdf = async () =>
    textOfPdf(await owner.download(downloadVersionPdf, { params: { ...draft.params, version: 1 } }))
  for (const wait of [1 * minutes, 1 * hours, 10 * hours]) {
    clock.advance(wait)
    await runDueJobs(app.installation())
  }
  expect(await pdf()).toContain('En attente de vérification.')
  const printed = await app.installation().database.read.selectFrom('laterFacts').selectAll().execute()
  expect(printed).toMatchObject([{ state: 'waiting' }])
  clock.advance(3 * days)
  await runDueJobs(app.installation())
  const rows = await app.installation().database.read.selectFrom('laterFacts').selectAll().execute()
  expect(rows).toMatchObject([{ state: 'abandoned', fact: null, answeredAt: null }])
})

test('where no source is configured nothing is asked and nothing is awaited', async () => {
  const { api, draft, find, submit } = await opened(false)
  await draft.save(whole)
  expect((await find()).status).toBe(404)
  const version = await (await submit())()
  expect([version.facts, version.awaited]).toEqual([{}, []])
  expect(api.calls).toEqual([])
})

function textOfPdf(pdf: Buffer): string {
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString()
  return text.normalize('NFC').replace(/\s+/g, ' ')
}

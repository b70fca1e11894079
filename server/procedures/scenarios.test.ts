import {
  publishRevision,
  putScenarios,
  readFindings,
  readScenarios,
  uploadDefinition,
} from '../../schemas/api/procedures'
import { aDirectory } from '../../tests/support/directories'
import { type Person, startApp } from '../../tests/support/startApp'

const definition = {
  language: 1,
  id: 'avec-scenarios',
  title: 'Démarche éprouvée',
  service: 'Service des essais',
  contact: { email: 'aide@example.fr' },
  legalBasis: 'Pour les essais.',
  retention: { draft: 'P3M', afterDecision: 'P6M' },
  sections: [
    {
      id: 'page',
      title: 'Page',
      fields: [
        { id: 'notice', type: 'yesNo', label: 'Avez-vous été prévenu ?' },
        { id: 'days', type: 'integer', label: 'Combien de jours ?', when: { notice: true } },
      ],
    },
  ],
}
const yes = {
  ...{ name: 'Prévenu', today: '2026-03-12', answers: { notice: true, days: 3 } },
  ...{ asked: ['days'], errors: [], eligible: true },
}
const no = {
  ...{ name: 'Pas prévenu', today: '2026-03-12', answers: { notice: false } },
  ...{ skipped: ['days'], errors: [], eligible: true },
}
const green = JSON.stringify([yes, no])
const red = JSON.stringify([yes, { ...no, skipped: [], asked: ['days'] }], null, 1)

let author: Person
beforeAll(async () => {
  author = await (await startApp({ procedures: aDirectory() })).someone('administrator')
})

async function upload(changes: object = {}, scenarios?: string) {
  const source = JSON.stringify({ ...definition, ...changes })
  const body = scenarios === undefined ? { source } : { source, scenarios }
  const { procedureId: procedure, ...rest } = await author.must(uploadDefinition, { body })
  return { ...rest, params: { procedure, revision: rest.revision } }
}

test('scenarios that come with a definition are run at once, and those that are green let it be published', async () => {
  const { scenarios, params } = await upload({ id: 'verte' }, green)
  expect(scenarios).toMatchObject({ green: true, findings: [] })
  expect(scenarios?.runs.map(({ name, green: all }) => [name, all])).toEqual([
    ['Prévenu', true],
    ['Pas prévenu', true],
  ])
  expect(await author.must(publishRevision, { params })).toMatchObject({ status: 'published' })
})

test('a red scenario keeps a revision from being published, and says what came out', async () => {
  const { scenarios, params } = await upload({ id: 'rouge' }, red)
  expect(scenarios?.runs[1]).toMatchObject({
    green: false,
    expectations: [
      { aspect: 'asked', name: 'days', expected: true, found: false, same: false },
      { aspect: 'eligible', expected: true, found: true, same: true },
    ],
  })
  const refused = await author.ask(publishRevision, { params })
  expect([refused.status, refused.body]).toEqual([
    422,
    expect.objectContaining({
      code: 'procedure.redScenarios',
      detail: expect.stringContaining('1 scénario est rouge'),
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'scenario.notAsked', message: expect.stringContaining('days') }),
      ]),
    }),
  ])
  expect(await author.must(putScenarios, { params, body: { source: green } })).toMatchObject({ green: true })
  expect(await author.must(readScenarios, { params })).toMatchObject({ green: true })
  expect((await author.ask(publishRevision, { params })).status).toBe(200)
})

test('the scenarios of a revision go on with the next, until others come or none are wanted', async () => {
  const first = await upload({ id: 'suivante' }, green)
  await author.must(publishRevision, { params: first.params })
  const [page] = definition.sections
  const sections = [{ ...page, fields: page?.fields.map(({ when: _, ...field }) => field) }]
  const next = await upload({ id: 'suivante', sections })
  expect(next.scenarios).toMatchObject({ green: false })
  expect((await author.ask(publishRevision, { params: next.params })).status).toBe(422)
  expect(await author.must(putScenarios, { params: next.params, body: { source: null } })).toBeNull()
  expect((await author.ask(publishRevision, { params: next.params })).status).toBe(200)
})

test('what a revision was published with stays with it', async () => {
  const { params } = await upload({ id: 'gardee' }, green)
  await author.must(publishRevision, { params })
  const refused = await author.ask(putScenarios, { params, body: { source: null } })
  expect([refused.status, refused.body]).toEqual([
    409,
    expect.objectContaining({ code: 'procedure.notDraft' }),
  ])
  expect(await author.must(readScenarios, { params })).toMatchObject({ green: true })
})

test('what is uncovered is red too, and a file without scenarios is refused with its line', async () => {
  const { params, scenarios } = await upload({ id: 'decouverte' }, JSON.stringify([yes]))
  expect(scenarios).toMatchObject({ green: false, findings: [{ code: 'coverage.neverSkipped' }] })
  expect((await author.ask(publishRevision, { params })).body).toMatchObject({
    detail: expect.stringContaining('ne couvrent pas tout'),
  })
  const refused = await author.ask(putScenarios, { params, body: { source: '[\n {}]' } })
  expect([refused.status, refused.body]).toEqual([
    422,
    expect.objectContaining({
      code: 'procedure.invalidScenarios',
      problems: expect.arrayContaining([expect.objectContaining({ line: 2 })]),
    }),
  ])
})

test('what the check warns of is told of a revision whenever it is read', async () => {
  const { params } = await upload({ id: 'relue' })
  const { findings } = await author.must(readFindings, { params })
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['lint.onlyFrench warning'])
})

import procedure from '../../forms/procedures/consultation-plateformes.json' with { type: 'json' }
import {
  downloadVersionPdf,
  readDossier,
  readDraft,
  readVersion,
  saveDraft,
  startDossier,
  submitDossier,
} from '../../schemas/api/dossiers'
import { readOpenProcedure } from '../../schemas/api/procedures'
import { readSession } from '../../schemas/api/session'
import type { Json } from '../../schemas/condition'
import { changesOf, personOf, sendFiles } from '../support/person'
import { type Product, startProduct } from '../support/product'
import { type Visitor, visitor } from '../support/visitor'

let product: Product
let citizen: Visitor

beforeAll(async () => {
  product = await startProduct()
  citizen = await visitor(product.url, product.accounts.citizen)
})
afterAll(() => product.end())

/** What the page remembers between two requests. */
type Progress = { dossier: string; number: number; files: ReadonlyMap<string, unknown>; version?: string }
type Step = readonly [name: string, act: (progress: Progress) => Promise<Partial<Progress> | undefined>]

/** Changes that one save takes, as at a pause in typing. */
const changesPerSave = 12

test('a server killed after any request of the journey goes on, and the version is the one of a journey without a fault', async () => {
  const undisturbed = await versionOf(await journey(-1))
  const steps = stepsOf().length
  expect(steps).toBeGreaterThan(12)
  for (let killedAfter = 0; killedAfter < steps; killedAfter++)
    expect({ killedAfter, ...(await versionOf(await journey(killedAfter))) }).toEqual({
      killedAfter,
      ...undisturbed,
    })
})

/**
 * Runs the journey; kills the server just after the request `killedAfter`, starts it again, and goes on. A save and a
 * submission are then sent once more, as by a page that never got the answer: they get the same one.
 */
async function journey(killedAfter: number): Promise<string> {
  let progress: Progress = { dossier: '', number: 0, files: new Map() }
  for (const [index, [name, act]] of stepsOf().entries()) {
    const outcome = await act(progress)
    if (index === killedAfter) {
      await product.kill()
      await product.start()
      if (name === 'save' || name === 'submit') expect(await act(progress)).toEqual(outcome)
    }
    progress = { ...progress, ...outcome }
  }
  return progress.dossier
}

/** What a page asks from the start page to the PDF, one save after the other. */
function stepsOf(): Step[] {
  const everything = changesOf(personOf('publisher'))
  const withFiles = everything.filter(([, value]) => JSON.stringify(value).includes('"file":')).slice(0, 1)
  // One file a journey: many journeys in a minute would meet the limit that uploads have.
  const changes = everything.filter(
    ([path, value]) => path === withFiles[0]?.[0] || !JSON.stringify(value).includes('"file":'),
  )
  const saves = Array.from({ length: Math.ceil(changes.length / changesPerSave) }, (_, index) =>
    changes.slice(index * changesPerSave, (index + 1) * changesPerSave),
  )
  return [
    ['session', async () => void (await citizen.must(readSession))],
    [
      'procedure',
      async () => void (await citizen.must(readOpenProcedure, { params: { procedure: procedure.id } })),
    ],
    [
      'start',
      async () => ({
        dossier: (await citizen.must(startDossier, { body: { procedureId: procedure.id } })).id,
      }),
    ],
    ['read', async ({ dossier }) => void (await citizen.must(readDossier, { params: { dossier } }))],
    [
      'draft',
      async ({ dossier }) => ({ number: (await citizen.must(readDraft, { params: { dossier } })).number }),
    ],
    ...withFiles.map(([path, value]): Step => ['upload', (progress) => upload(progress, path, value)]),
    ...saves.map((some, index): Step => ['save', (progress) => save(progress, some, index)]),
    ['submit', submit],
    [
      'pdf',
      async ({ dossier }) =>
        void (await citizen.download(downloadVersionPdf, { params: { dossier, version: 1 } })),
    ],
  ]
}

async function upload({ dossier, files }: Progress, path: string, value: Json) {
  return { files: new Map([...files, [path, await sendFiles(citizen, dossier, value)]]) }
}

async function save({ dossier, number, files }: Progress, some: readonly [string, Json][], index: number) {
  const changes = Object.fromEntries(some.map(([path, value]) => [path, files.get(path) ?? value]))
  const saveId = `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`
  const saved = await citizen.must(saveDraft, {
    params: { dossier },
    body: { basedOn: number, saveId, changes },
  })
  return { number: saved.number }
}

async function submit({ dossier, number }: Progress) {
  const { version } = await citizen.must(submitDossier, { params: { dossier }, body: { number } })
  return { version: version.hash }
}

/** The version but for what names this very dossier: file ids, which the server makes up. */
async function versionOf(dossier: string) {
  const { answers, evaluatedOn } = await citizen.must(readVersion, { params: { dossier, version: 1 } })
  const text = JSON.stringify(answers).replace(/"fileId":"[^"]+"/g, '"fileId":"…"')
  return { answers: JSON.parse(text), evaluatedOn }
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { deleteDraft } from '../../schemas/api/dossiers'
import { beginUpload, readUpload, sendUpload } from '../../schemas/api/files'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { neverRead } from '../../tests/support/builders/jobs'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { anUpload } from '../../tests/support/resumable'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { sweepFiles } from './sweepFiles'

let app: RunningApp
let owner: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
})
beforeEach(() => forgetAttempts(app))

const size = 300_000
const pdf = Buffer.concat([sampleFiles.pdf, Buffer.alloc(size - sampleFiles.pdf.length, 'x')])
const sha256 = createHash('sha256').update(pdf).digest('hex')
const whole = { name: 'devis.pdf', size, sha256, mediaType: 'application/pdf' }

async function begun(name = 'devis.pdf', bytes = size) {
  const draft = await aDraft(owner)
  return { draft, upload: await anUpload(app, owner, draft.id, name, bytes) }
}

const kept = (dossier: string) => join(app.directory, 'files', dossier, sha256)
const arriving = (upload: string) => join(app.directory, 'arrivals', upload)

test('a file sent in one go is the dossier’s, byte for byte', async () => {
  const { draft, upload } = await begun()
  const { status, body } = await upload.send(0, pdf)
  expect([status, body]).toEqual([200, { fileId: expect.any(String), ...whole }])
  expect(readFileSync(kept(draft.id)).equals(pdf)).toBe(true)
  expect(existsSync(arriving(upload.params.upload))).toBe(false)
})

test.each([1, 50, 99])('a file cut at %i % goes on from the bytes that are there', async (percent) => {
  const { draft, upload } = await begun()
  const first = Math.floor((size * percent) / 100)
  const line = await upload.sendPart(0, pdf, first)
  await until(() => sizeOf(arriving(upload.params.upload)) === first)
  line.hangUp()
  const received = await upload.received()
  expect(received).toBe(first)
  expect(await upload.send(received, pdf.subarray(received))).toMatchObject({ status: 200, body: whole })
  expect(readFileSync(kept(draft.id)).equals(pdf)).toBe(true)
})

test('a file arrives whole whatever the cuts, and across a restart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(size), { maxLength: 4 }), async (cuts) => {
      await forgetAttempts(app)
      const { draft, upload } = await begun()
      for (const place of cuts.sort((one, other) => one - other)) {
        const received = await upload.received()
        if (place <= received) continue
        const line = await upload.sendPart(received, pdf.subarray(received), place - received)
        await until(() => sizeOf(arriving(upload.params.upload)) >= place)
        line.hangUp()
      }
      const received = await upload.received()
      expect(await upload.send(received, pdf.subarray(received))).toMatchObject({ status: 200, body: whole })
      expect(readFileSync(kept(draft.id)).equals(pdf)).toBe(true)
    }),
    { numRuns: 10 },
  )
  const { upload } = await begun()
  const line = await upload.sendPart(0, pdf, 1000)
  await until(() => sizeOf(arriving(upload.params.upload)) === 1000)
  line.hangUp()
  await app.restart()
  expect(await upload.received()).toBe(1000)
  expect(await upload.send(1000, pdf.subarray(1000))).toMatchObject({ status: 200, body: whole })
})

test('a call that comes later takes over one that seems to go on', async () => {
  const { upload } = await begun()
  const line = await upload.sendPart(0, pdf, 5000)
  await until(() => sizeOf(arriving(upload.params.upload)) === 5000)
  expect(await upload.received()).toBe(5000)
  await line.ended
  expect(await upload.send(5000, pdf.subarray(5000))).toMatchObject({ status: 200, body: whole })
})

test('an answer that was lost is given again: the file is there once', async () => {
  const { draft, upload } = await begun()
  const first = await upload.send(0, pdf)
  expect((await owner.must(readUpload, { params: upload.params })).file).toEqual(first.body)
  expect(await upload.send(0, pdf)).toEqual(first)
  const rows = await app
    .installation()
    .database.read.selectFrom('files')
    .select('id')
    .where('dossierId', '=', draft.id)
    .execute()
  expect(rows).toHaveLength(1)
})

test('bytes from elsewhere than where it stopped are refused, and nothing is written', async () => {
  const { upload } = await begun()
  expect(await upload.send(10, pdf.subarray(10))).toMatchObject({
    status: 409,
    body: { code: 'file.otherOffset' },
  })
  expect(await upload.received()).toBe(0)
})

test.each([false, true])('more bytes than announced are refused (without a length: %s)', async (chunked) => {
  const { upload } = await begun('devis.pdf', 1000)
  expect(await upload.send(0, pdf, { chunked })).toMatchObject({ status: 400 })
  expect(await upload.received()).toBeLessThanOrEqual(1000)
})

test('fewer bytes than announced wait for the others', async () => {
  const { upload } = await begun()
  expect(await upload.send(0, pdf.subarray(0, 1000), { chunked: true })).toMatchObject({
    status: 400,
    body: { code: 'file.interrupted' },
  })
  expect(await upload.received()).toBe(1000)
})

test('content that its name belies is refused once it is whole, and forgotten', async () => {
  const { draft, upload } = await begun('photo.png')
  expect(await upload.send(0, pdf)).toMatchObject({ status: 415, body: { code: 'file.wrongType' } })
  expect((await owner.ask(readUpload, { params: upload.params })).status).toBe(404)
  expect(existsSync(arriving(upload.params.upload))).toBe(false)
  expect(existsSync(kept(draft.id))).toBe(false)
})

test.each([
  ['a program', 'virus.exe', 10, 415, 'file.wrongType'],
  ['nothing', 'devis.pdf', 0, 422, 'file.empty'],
  ['one byte too many', 'devis.pdf', 20_000_001, 413, 'file.tooLarge'],
])('%s is refused before a byte is sent', async (_, name, bytes, status, code) => {
  const draft = await aDraft(owner)
  const answer = await owner.ask(beginUpload, { params: draft.params, body: { name, size: bytes } })
  expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code })])
})

test('files on their way count as if they were there', async () => {
  const draft = await aDraft(owner)
  const begin = () =>
    owner.ask(beginUpload, { params: draft.params, body: { name: 'a.pdf', size: 20_000_000 } })
  for (let count = 0; count < 10; count++) expect((await begin()).status).toBe(201)
  expect(await begin()).toMatchObject({ status: 413, body: { code: 'file.tooMany' } })
})

test('nobody sends to someone else’s upload, nor to one under another dossier or a deleted one', async () => {
  const { draft, upload } = await begun()
  const other = await app.someone('citizen')
  const mine = await aDraft(other)
  const { upload: id } = upload.params
  const asking = (person: Person, dossier: string) =>
    person.ask(readUpload, { params: { dossier, upload: id } })
  expect([(await asking(other, draft.id)).status, (await asking(other, mine.id)).status]).toEqual([404, 404])
  const sending = await other.ask(sendUpload, { params: upload.params, query: { from: 0 } })
  expect(sending.status).toBe(404)
  await owner.must(deleteDraft, { params: draft.params })
  expect((await asking(owner, draft.id)).status).toBe(404)
})

test('what has not arrived whole after a day is forgotten', async () => {
  const { upload } = await begun()
  const line = await upload.sendPart(0, pdf, 1000)
  await until(() => sizeOf(arriving(upload.params.upload)) === 1000)
  line.hangUp()
  await upload.received()
  const installation = app.installation()
  const later = new Date('2026-12-01')
  await sweepFiles.run({ ...installation, clock: { now: () => later } }, neverRead)
  expect((await owner.ask(readUpload, { params: upload.params })).body).toMatchObject({
    code: 'file.noUpload',
  })
  expect(readdirSync(join(app.directory, 'arrivals'))).not.toContain(upload.params.upload)
})

function sizeOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}

async function until(holds: () => boolean) {
  for (let waited = 0; !holds() && waited < 5000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect(holds()).toBe(true)
}

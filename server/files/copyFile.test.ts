import { existsSync } from 'node:fs'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { downloadFile, readVersion, uploadFile } from '../../schemas/api/dossiers'
import { listFiles } from '../../schemas/api/files'
import { aDraft, proceduresIn } from '../../tests/support/builders/dossiers'
import { aProcedure } from '../../tests/support/builders/forms'
import { neverRead } from '../../tests/support/builders/jobs'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'
import { deleteIdentities } from './deleteIdentities'
import { bytesPath, copyPath } from './fileStore'
import { sweepFiles } from './sweepFiles'

const procedure = {
  ...aProcedure({ fields: [{ id: 'identity', type: 'identityDocument', label: 'Pièce d’identité' }] }),
  service: 'Préfecture des « essais » & <autres>',
}

let app: RunningApp
let owner: Person
let agent: Person
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(procedure) })
  owner = await app.someone('citizen')
  agent = await app.someone('agent')
})

/** A dossier submitted with an identity paper of these bytes. */
async function submitted(name: string, bytes: Buffer) {
  const draft = await aDraft(owner, procedure.id)
  const file = (await owner.upload(uploadFile, draft.params, name, bytes, '')).body
  await draft.save({ identity: [file] })
  expect((await draft.submit()).status).toBe(201)
  const params = { ...draft.params, file: file.fileId }
  const asked = async (person: Person) => {
    const { status, body } = await person.ask(listFiles, { params: draft.params })
    return status === 200 ? body.files[0] : undefined
  }
  const refusal = async (person: Person) => {
    const response = await fetch(`${app.url}/api/dossiers/${params.dossier}/files/${params.file}`, {
      headers: { cookie: person.cookie() },
    })
    return response.ok ? null : (await response.json()).code
  }
  return { draft, file, params, asked, refusal }
}

const photo = (options = {}) =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#b8c4d0' }, ...options })
const jpeg = await photo()
  .withMetadata({ exif: { IFD3: { GPSLatitude: '48/1 51/1 24/1' } } })
  .jpeg()
  .toBuffer()

test('an agent gets a copy with words all over it, and never the paper itself', async () => {
  const { params, asked, refusal } = await submitted('carte.jpg', jpeg)
  expect([await refusal(agent), await refusal(owner)]).toEqual(['file.beingMarked', null])
  expect(await asked(agent)).toMatchObject({ copy: 'waiting', opens: false })
  await runDueJobs(app.installation())
  expect(await asked(agent)).toMatchObject({ copy: 'ready', opens: true })
  const copy = await agent.download(downloadFile, { params })
  expect((await owner.download(downloadFile, { params })).equals(jpeg)).toBe(true)
  expect(copy.equals(jpeg)).toBe(false)
  const seen = await sharp(copy).metadata()
  expect([seen.format, seen.width, seen.height, seen.exif]).toEqual(['jpeg', 900, 600, undefined])
  // Words reach each quarter of the picture: none can be cut out clean.
  for (const [left, top] of [
    [0, 0],
    [450, 0],
    [0, 300],
    [450, 300],
  ] as const) {
    const quarter = await sharp(copy).extract({ left, top, width: 450, height: 300 }).stats()
    expect(quarter.channels.map(({ stdev }) => stdev > 3)).toEqual([true, true, true])
  }
})

test.each([
  ['png', await photo().png().toBuffer()],
  ['webp', await photo().webp().toBuffer()],
  ['tiff', await photo().tiff().toBuffer()],
  [
    'jpeg',
    await sharp({ create: { width: 3, height: 2, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer(),
  ],
])('a picture as %s is marked in its own format', async (format, bytes) => {
  const { params } = await submitted(`carte.${format}`, bytes)
  await runDueJobs(app.installation())
  expect((await sharp(await agent.download(downloadFile, { params })).metadata()).format).toBe(format)
})

test('a PDF is marked on each page, and nothing that acts in it is taken over', async () => {
  const original = await PDFDocument.create()
  for (const size of [
    [595, 842],
    [842, 595],
  ] as const)
    original.addPage([...size]).drawText('Nom : CAURETTE')
  original.addJavaScript('hello', 'app.alert(1)')
  await original.attach(Buffer.from('x'), 'secret.txt')
  original.setAuthor('Anne Caurette')
  const bytes = Buffer.from(await original.save())
  const { params } = await submitted('passeport.pdf', bytes)
  await runDueJobs(app.installation())
  const copy = await PDFDocument.load(await agent.download(downloadFile, { params }))
  expect(copy.getPageCount()).toBe(2)
  expect(copy.getPages().map((page) => page.node.Resources()?.has(PDFName.of('XObject')))).toEqual([
    true,
    true,
  ])
  expect(copy.catalog.has(PDFName.of('Names'))).toBe(false)
  expect(copy.getAuthor()).toBeUndefined()
})

test.each([
  ['is no picture', 'carte.jpg', Buffer.concat([jpeg.subarray(0, 600), Buffer.alloc(500)])],
  ['is no PDF', 'carte.pdf', Buffer.from('%PDF-1.7\nnothing\n%%EOF')],
  ['would fill the memory once drawn', 'carte.png', await flood()],
])('what %s is told to whoever would open it, and stops nobody', async (_, name, bytes) => {
  const { asked, refusal } = await submitted(name, bytes)
  await runDueJobs(app.installation())
  expect([await asked(agent), await refusal(agent)]).toEqual([
    expect.objectContaining({ copy: 'failed', opens: false }),
    'file.unmarkable',
  ])
})

test('once the dossier is decided the paper is gone, and what was submitted is as it was', async () => {
  const { draft, file, params, asked, refusal } = await submitted('carte.jpg', jpeg)
  await runDueJobs(app.installation())
  const { database, config } = app.installation()
  const version = () => owner.must(readVersion, { params: { dossier: draft.id, version: 1 } })
  const content = () =>
    database.read.selectFrom('dossierVersions').selectAll().where('dossierId', '=', draft.id).execute()
  const [before, kept] = [await version(), await content()]
  await deleteIdentities.run(app.installation(), neverRead)
  expect(await refusal(owner)).toBeNull()
  for (const state of ['inInstruction', 'accepted']) {
    await database.write((tx) =>
      tx.updateTable('dossiers').set({ state }).where('id', '=', draft.id).execute(),
    )
    await deleteIdentities.run(app.installation(), neverRead)
  }
  expect([await refusal(owner), await refusal(agent)]).toEqual(['file.deleted', 'file.deleted'])
  for (const path of [bytesPath, copyPath])
    expect(existsSync(path(config, draft.id, file.sha256))).toBe(false)
  expect(await asked(agent)).toMatchObject({ deletedAt: '2026-11-23T11:00:00.000Z', opens: false })
  expect([await version(), await content()]).toEqual([before, kept])
  expect(before.answers).toEqual({ identity: [file] })
  await sweepFiles.run(app.installation(), neverRead)
  expect(await asked(owner)).toMatchObject({ fileId: params.file })
})

/** A picture of a few bytes that says it is 20,000 by 20,000: 1.2 GB of colours. */
async function flood(): Promise<Buffer> {
  const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  // The width and the height stand in a PNG's header, from its 16th byte on.
  picture.writeUInt32BE(20_000, 16)
  picture.writeUInt32BE(20_000, 20)
  return picture
}

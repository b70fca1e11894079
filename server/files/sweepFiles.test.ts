import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uploadFile } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { neverRead } from '../../tests/support/builders/jobs'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { days, fixedClock, hours } from '../../tests/support/clock'
import { startApp } from '../../tests/support/startApp'
import { sweepFiles } from './sweepFiles'

async function started() {
  // Bytes carry the machine's own time: the product's clock stands still there.
  const clock = fixedClock(new Date().toISOString())
  const env = { GUICHET_SESSION_HOURS: '336', GUICHET_SESSION_DAYS: '90' }
  const app = await startApp({ clock, env, procedures: proceduresIn(smallProcedure) })
  const owner = await app.someone('citizen')
  const upload = async (dossier: string, name: string) =>
    (
      await owner.upload(
        uploadFile,
        { dossier },
        name,
        Buffer.concat([sampleFiles.pdf, Buffer.from(name)]),
        '',
      )
    ).body
  const kept = async (dossierId: string) => {
    const rows = await app
      .installation()
      .database.read.selectFrom('files')
      .select(['name', 'sha256'])
      .where('dossierId', '=', dossierId)
      .orderBy('name')
      .execute()
    const directory = join(app.directory, 'files', dossierId)
    const bytes = rows.length === 0 ? [] : readdirSync(directory).toSorted()
    expect(bytes).toEqual([...new Set(rows.map(({ sha256 }) => sha256))].toSorted())
    return rows.map(({ name }) => name)
  }
  const sweep = () => sweepFiles.run(app.installation(), neverRead)
  return { app, clock, owner, upload, kept, sweep }
}

test('after a day a file in no draft and no version goes, and no other', async () => {
  const { clock, owner, upload, kept, sweep } = await started()
  const draft = await aDraft(owner)
  const submitted = await upload(draft.id, 'version.pdf')
  await draft.save({ notice: false, proof: [submitted] })
  await draft.submit()
  const folded = await upload(draft.id, 'replie.pdf')
  await upload(draft.id, 'oublie.pdf')
  const inDraft = await upload(draft.id, 'brouillon.pdf')
  await draft.save({ proof: [folded] })
  await draft.save({ proof: [inDraft] })
  clock.advance(23 * hours)
  await sweep()
  expect(await kept(draft.id)).toEqual(['brouillon.pdf', 'oublie.pdf', 'replie.pdf', 'version.pdf'])
  clock.advance(2 * hours)
  const late = await upload(draft.id, 'recent.pdf')
  await sweep()
  expect(late.name).toBe('recent.pdf')
  expect(await kept(draft.id)).toEqual(['brouillon.pdf', 'recent.pdf', 'replie.pdf', 'version.pdf'])
})

test('a file that was just removed can be put back, however old it is', async () => {
  const { clock, upload, kept, sweep, owner } = await started()
  const draft = await aDraft(owner)
  const file = await upload(draft.id, 'ancien.pdf')
  await draft.save({ proof: [file] })
  clock.advance(3 * days)
  await draft.save({ proof: null, notice: false })
  await draft.submit()
  await sweep()
  expect(await kept(draft.id)).toEqual(['ancien.pdf'])
  clock.advance(2 * hours)
  await sweep()
  expect(await kept(draft.id)).toEqual([])
})

test('bytes shared by two names stay as long as one of them is used', async () => {
  const { app, clock, owner, sweep } = await started()
  const draft = await aDraft(owner)
  const send = async (name: string) =>
    (await owner.upload(uploadFile, draft.params, name, sampleFiles.pdf, '')).body
  const first = await send('un.pdf')
  await send('deux.pdf')
  await draft.save({ proof: [first] })
  clock.advance(2 * days)
  await sweep()
  expect(readdirSync(join(app.directory, 'files', draft.id))).toEqual([first.sha256])
})

test('bytes without a row and arrivals cut short go after a day', async () => {
  const { app, clock, sweep } = await started()
  const old = new Date(clock.now().getTime() - 2 * days)
  for (const [directory, name, at] of [
    ['arrivals', 'old', old],
    ['arrivals', 'new', clock.now()],
    ['files/0197c0de-5a1e-7f00-8000-00000000c0de', 'old', old],
    ['files/0197c0de-5a1e-7f00-8000-00000000c0de', 'new', clock.now()],
  ] as const) {
    mkdirSync(join(app.directory, directory), { recursive: true })
    writeFileSync(join(app.directory, directory, name), 'x')
    utimesSync(join(app.directory, directory, name), at, at)
  }
  await sweep()
  expect(readdirSync(join(app.directory, 'arrivals'))).toEqual(['new'])
  expect(readdirSync(join(app.directory, 'files/0197c0de-5a1e-7f00-8000-00000000c0de'))).toEqual(['new'])
})

test('a file sent again while its bytes are swept keeps its bytes', async () => {
  const { app, clock, owner, sweep } = await started()
  for (let round = 0; round < 5; round++) {
    const draft = await aDraft(owner)
    await owner.upload(uploadFile, draft.params, 'a.pdf', sampleFiles.pdf, '')
    clock.advance(2 * days)
    const [sent] = await Promise.all([
      owner.upload(uploadFile, draft.params, 'b.pdf', sampleFiles.pdf, ''),
      sweep(),
    ])
    expect(sent.status).toBe(201)
    expect(readdirSync(join(app.directory, 'files', draft.id))).toEqual([sent.body.sha256])
  }
})

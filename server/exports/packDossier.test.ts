import { existsSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import {
  downloadDossierZip,
  downloadReceiptPdf,
  downloadVersionPdf,
  uploadFile,
} from '../../schemas/api/dossiers'
import { downloadDecisionPdf } from '../../schemas/api/instruction'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { aDossierIn, askFor, seenBy } from '../../tests/support/builders/transitions'
import { readZip } from '../../tests/support/readZip'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let owner: Person
beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
})

/** A dossier that was submitted with files of these names; each holds something else. */
async function submitted(...names: readonly string[]) {
  const draft = await aDraft(owner)
  const files = []
  for (const [index, name] of names.entries()) {
    const bytes = Buffer.concat([sampleFiles.pdf, Buffer.from(`\n% ${index}`)])
    const { status, body } = await owner.upload(uploadFile, draft.params, name, bytes, 'application/pdf')
    if (status !== 201) throw new Error(JSON.stringify(body))
    files.push({ ...body, bytes })
  }
  await draft.save({ notice: false, proof: files.map(({ bytes: _, ...file }) => file) })
  const { status, body } = await draft.submit()
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { ...draft, files }
}

const unzipped = async (person: Person, params: { readonly dossier: string }) =>
  readZip(await person.download(downloadDossierZip, { params }))

test('a dossier comes with every version’s PDF, its receipts and its files, and says what it holds', async () => {
  const dossier = await submitted('devis.pdf', 'Devis.pdf', 'aux.pdf')
  await dossier.save({ story: 'Encore.' })
  await dossier.submit()
  const zip = await unzipped(owner, dossier.params)
  expect([...zip.keys()]).toEqual([
    'LISEZMOI.txt',
    ...[1, 2].flatMap((version) => [
      `version-${version}/dossier-${dossier.number}-v${version}.pdf`,
      `version-${version}/accuse-${dossier.number}.pdf`,
    ]),
    'fichiers/devis.pdf',
    'fichiers/Devis (2).pdf',
    'fichiers/aux_.pdf',
  ])
  const params = { ...dossier.params, version: 2 }
  const at = `version-2/dossier-${dossier.number}-v2.pdf`
  expect(zip.get(at)).toEqual(await owner.download(downloadVersionPdf, { params }))
  expect(zip.get(`version-2/accuse-${dossier.number}.pdf`)).toEqual(
    await owner.download(downloadReceiptPdf, { params }),
  )
  expect(zip.get('fichiers/devis.pdf')).toEqual(dossier.files[0]?.bytes)
  expect(zip.get('fichiers/Devis (2).pdf')).toEqual(dossier.files[1]?.bytes)
  const told = zip.get('LISEZMOI.txt')?.toString() ?? ''
  expect(told).toContain(`Dossier n° ${dossier.number}\r\nPetite démarche\r\n`)
  expect(told).toContain(`fichiers/Devis (2).pdf (${dossier.files[1]?.size} octets), empreinte SHA-256 : `)
  expect(told).not.toContain('QUI MANQUENT')
})

test('each decision comes with it, former ones too', async () => {
  const agent = await app.someone('agent')
  const dossier = await aDossierIn('refused', owner, agent)
  await askFor.reopenInstruction(agent, dossier, await seenBy(agent, dossier))
  await askFor.accept(agent, dossier, await seenBy(agent, dossier))
  const zip = await unzipped(owner, { dossier })
  const decisions = [...zip.keys()].filter((path) => path.startsWith('decisions/'))
  expect(decisions).toEqual([1, 2].map((turn) => expect.stringMatching(`/decision-[\\d-]+-${turn}.pdf$`)))
  for (const [index, path] of decisions.entries()) {
    const params = { dossier, decision: index + 1 }
    expect(zip.get(path)).toEqual(await owner.download(downloadDecisionPdf, { params }))
  }
  expect(zip.get('LISEZMOI.txt')?.toString()).toMatch(/décision n°\s2, rendue le .+, en PDF\./)
})

test('the same dossier gives the same bytes', async () => {
  const { params } = await submitted('devis.pdf')
  const get = () => owner.download(downloadDossierZip, { params })
  expect((await get()).equals(await get())).toBe(true)
})

test('a file that may not be opened stays, and is told with its reason', async () => {
  const { params, files } = await submitted('sain.pdf', 'malade.pdf')
  const { database } = app.installation()
  await database.write((tx) =>
    tx
      .updateTable('files')
      .set({ checkState: 'infected' })
      .where('id', '=', files[1]?.fileId ?? '')
      .execute(),
  )
  const zip = await unzipped(owner, params)
  expect([...zip.keys()].filter((path) => path.startsWith('fichiers/'))).toEqual(['fichiers/sain.pdf'])
  expect(zip.get('LISEZMOI.txt')?.toString()).toMatch(/FICHIERS QUI MANQUENT\r\nmalade\.pdf\s: .+\./)
})

test('a draft gives its files; what was taken out of it is not its any more', async () => {
  const draft = await aDraft(owner)
  const sent = async (name: string) =>
    (await owner.upload(uploadFile, draft.params, name, sampleFiles.pdf, 'application/pdf')).body
  const kept = await sent('garde.pdf')
  await sent('retire.pdf')
  await draft.save({ proof: [kept] })
  const zip = await unzipped(owner, draft.params)
  expect([...zip.keys()]).toEqual(['LISEZMOI.txt', 'fichiers/garde.pdf'])
  expect(zip.get('LISEZMOI.txt')?.toString()).toContain('n’a pas encore été déposé')
})

test('an agent gets what was submitted, and another citizen nothing', async () => {
  const dossier = await submitted('devis.pdf')
  await owner.upload(uploadFile, dossier.params, 'apres.pdf', sampleFiles.pdf, 'application/pdf')
  const zip = await unzipped(await app.someone('agent'), dossier.params)
  expect([...zip.keys()].filter((path) => path.startsWith('fichiers/'))).toEqual(['fichiers/devis.pdf'])
  const other = await app.someone('citizen')
  expect((await other.ask(downloadDossierZip, { params: dossier.params })).status).toBe(404)
})

test('bytes that are gone cut the download: it is seen as broken', async () => {
  const { params, files } = await submitted('devis.pdf')
  rmSync(join(app.directory, 'files', params.dossier, files[0]?.sha256 ?? ''))
  await expect(owner.download(downloadDossierZip, { params })).rejects.toThrow()
  expect(app.log()).toContain('"code":"service.failed"')
})

test('who goes away in the middle leaves nothing open', async () => {
  const big = Buffer.concat([sampleFiles.pdf, Buffer.alloc(18_000_000)])
  const draft = await aDraft(owner)
  const { body } = await owner.upload(uploadFile, draft.params, 'grand.pdf', big, 'application/pdf')
  await draft.save({ proof: [body] })
  const before = app.log().length
  const { hostname, port } = new URL(app.url)
  const socket = connect(Number(port), hostname)
  const path = `/api/dossiers/${draft.id}/dossier.zip`
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${owner.cookie()}\r\n\r\n`)
  await new Promise((resolve) => socket.once('data', resolve))
  socket.pause()
  if (existsSync('/proc/self/fd')) await until(() => openedUnder(app.directory).length === 1)
  socket.destroy()
  await until(() => openedUnder(app.directory).length === 0)
  expect(app.log().slice(before)).not.toContain('service.failed')
})

/** The dossiers' files that this process holds open now (Linux). */
function openedUnder(directory: string): readonly string[] {
  if (!existsSync('/proc/self/fd')) return []
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`)
      return path.startsWith(join(directory, 'files')) ? [path] : []
    } catch {
      return []
    }
  })
}

async function until(holds: () => boolean): Promise<void> {
  for (let turns = 500; !holds(); turns -= 1) {
    if (turns === 0) throw new Error('It never came true.')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

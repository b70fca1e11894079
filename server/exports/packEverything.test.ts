import { Check } from 'typebox/value'
import { deleteDraft, readVersion, uploadFile } from '../../schemas/api/dossiers'
import { withdrawDossier } from '../../schemas/api/instruction'
import { downloadEverything, prepareExport, readHoldings } from '../../schemas/api/ownAccount'
import { signIn } from '../../schemas/api/session'
import {
  aDraft,
  aSubmittedDossier,
  proceduresIn,
  smallProcedure,
} from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { days, fixedClock, minutes } from '../../tests/support/clock'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { readZip } from '../../tests/support/readZip'
import { type RunningApp, startApp } from '../../tests/support/startApp'
import { brokenLink, versionHash } from '../dossiers/versionContent'
import { TakenAccount, TakenDossier } from './shapes'

const clock = fixedClock()
let app: RunningApp
beforeAll(async () => {
  app = await startApp({ clock, procedures: proceduresIn(smallProcedure) })
})
beforeEach(() => forgetAttempts(app))

const jsonOf = (bytes: Buffer | undefined): unknown => JSON.parse(bytes?.toString() ?? 'null')

test('all that is theirs comes along: the account, drafts, exact versions that chain, PDFs, files', async () => {
  const person = await app.someone('citizen')
  const draft = await aDraft(person)
  await draft.save({ story: 'Un brouillon.' })
  const sent = await aSubmittedDossier(person)
  const file = await person.upload(uploadFile, sent.params, 'devis.pdf', sampleFiles.pdf, 'application/pdf')
  await sent.save({ proof: [file.body], story: 'Une suite.' })
  await sent.submit()
  const zip = readZip(await person.download(downloadEverything))
  const at = `dossiers/${sent.number}`
  expect([...zip.keys()]).toEqual([
    ...['LISEZMOI.txt', 'formats.json', 'compte.json'],
    ...[`dossiers/${draft.number}/dossier.json`, `dossiers/${draft.number}/LISEZMOI.txt`],
    ...[`${at}/dossier.json`, `${at}/version-1/contenu.json`, `${at}/version-2/contenu.json`],
    `${at}/LISEZMOI.txt`,
    ...[1, 2].flatMap((version) => [
      `${at}/version-${version}/dossier-${sent.number}-v${version}.pdf`,
      `${at}/version-${version}/accuse-${sent.number}.pdf`,
    ]),
    `${at}/fichiers/devis.pdf`,
  ])
  const account = jsonOf(zip.get('compte.json'))
  expect(Check(TakenAccount, account)).toBe(true)
  expect(account).toMatchObject({ email: person.email })
  expect(jsonOf(zip.get(`dossiers/${draft.number}/dossier.json`))).toMatchObject({
    draft: { answers: { story: 'Un brouillon.' } },
  })
  const taken = jsonOf(zip.get(`${at}/dossier.json`))
  if (!Check(TakenDossier, taken)) throw new Error('another shape')
  const links = taken.versions.map((version) => ({
    ...version,
    content: zip.get(version.path)?.toString() ?? '',
  }))
  expect(brokenLink(links)).toBeNull()
  const { version } = await person.must(readVersion, { params: { ...sent.params, version: 2 } })
  expect(versionHash(links[1]?.previousHash ?? '', links[1]?.content ?? '')).toBe(version.hash)
  expect(zip.get(`${at}/fichiers/devis.pdf`)).toEqual(sampleFiles.pdf)
})

test('what lies in the trash comes along while it can be taken back, and says so', async () => {
  const person = await app.someone('citizen')
  const draft = await aDraft(person)
  const file = await person.upload(uploadFile, draft.params, 'devis.pdf', sampleFiles.pdf, 'application/pdf')
  await draft.save({ story: 'Jeté.', proof: [file.body] })
  await person.must(deleteDraft, { params: draft.params })
  const sent = await aSubmittedDossier(person)
  await person.must(withdrawDossier, { params: sent.params, body: {} })
  expect(await person.must(readHoldings)).toMatchObject({ drafts: 0, deleted: 2, versions: 1, files: 1 })
  const zip = readZip(await person.download(downloadEverything))
  const purgeAt = new Date(clock.now().getTime() + 14 * days).toISOString()
  expect(jsonOf(zip.get(`dossiers/${draft.number}/dossier.json`))).toMatchObject({
    draft: { answers: { story: 'Jeté.' } },
    purgeAt,
  })
  expect(zip.get(`dossiers/${draft.number}/fichiers/devis.pdf`)).toEqual(sampleFiles.pdf)
  expect(zip.get(`dossiers/${draft.number}/LISEZMOI.txt`)?.toString()).toContain('peut être repris jusqu’au')
  expect([...zip.keys()]).toContain(`dossiers/${sent.number}/version-1/dossier-${sent.number}-v1.pdf`)
  clock.advance(14 * days)
  await person.must(signIn, { body: { email: person.email, password: person.password } })
  const later = readZip(await person.download(downloadEverything))
  expect([...later.keys()].filter((path) => path.startsWith('dossiers/'))).toEqual([])
  expect(await person.must(readHoldings)).toMatchObject({ deleted: 0, versions: 0, files: 0 })
})

test('nothing of others is in it', async () => {
  const [person, other] = [await app.someone('citizen'), await app.someone('citizen')]
  const theirs = await aSubmittedDossier(other)
  const zip = await person.download(downloadEverything)
  expect(zip.includes(theirs.number)).toBe(false)
  expect(zip.includes(other.email)).toBe(false)
})

test('a screen left open is asked who is there', async () => {
  const person = await app.someone('citizen')
  clock.advance(11 * minutes)
  for (const endpoint of [prepareExport, downloadEverything])
    expect(await person.ask(endpoint)).toMatchObject({ status: 403, body: { code: 'session.proofWanted' } })
})

test('it is asked for twice a minute at most', async () => {
  const person = await app.someone('citizen')
  await person.download(downloadEverything)
  await person.download(downloadEverything)
  expect((await person.ask(downloadEverything)).status).toBe(429)
})

test('twenty dossiers come one after the other: one PDF at most is made ahead of who reads', async () => {
  const person = await app.someone('citizen')
  for (let left = 20; left > 0; left -= 1) {
    await forgetAttempts(app)
    await aSubmittedDossier(person)
  }
  const { printer } = app.installation()
  let [printed, ended] = [0, 0]
  const print = printer.print
  Object.assign(printer, {
    print: (page: Parameters<typeof print>[0]) => {
      printed += 1
      return print(page).finally(() => {
        ended += 1
      })
    },
  })
  const answer = await fetch(`${app.url}/api/account/export.zip`, { headers: { cookie: person.cookie() } })
  const reader = answer.body?.getReader()
  await reader?.read()
  let most = 0
  for (;;) {
    const { done } = (await reader?.read()) ?? { done: true }
    most = Math.max(most, printed - ended)
    if (done) break
  }
  Object.assign(printer, { print })
  expect([printed, most <= 1]).toEqual([40, true])
}, 120_000)

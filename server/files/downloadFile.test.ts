import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { downloadFile, uploadFile } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let owner: Person
let other: Person
let agent: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
  other = await app.someone('citizen')
  agent = await app.someone('agent')
})

async function attached(name = 'devis.pdf', bytes = sampleFiles.pdf) {
  const draft = await aDraft(owner)
  const file = await owner.upload(uploadFile, draft.params, name, bytes, 'text/html')
  return { draft, file: file.body, params: { ...draft.params, file: file.body.fileId } }
}

/** The answer as it comes, headers and bytes. */
function fetched(person: Person, { dossier, file }: { readonly dossier: string; readonly file: string }) {
  return fetch(`${app.url}/api/dossiers/${dossier}/files/${file}`, { headers: { cookie: person.cookie() } })
}

test('a file comes back byte for byte, to be saved and never shown', async () => {
  const { params } = await attached('Relevé "d’août".pdf')
  const answer = await fetched(owner, params)
  expect(answer.status).toBe(200)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(sampleFiles.pdf)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(sampleFiles.pdf.length),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'content-disposition': `attachment; filename="Relev? \\"d?ao?t\\".pdf"; filename*=UTF-8''Relev%C3%A9%20%22d%E2%80%99ao%C3%BBt%22.pdf`,
  })
})

test('a text comes back as a text, whatever the sender called it', async () => {
  const { params } = await attached('note.txt', Buffer.from('<script>alert(1)</script>'))
  const answer = await fetched(owner, params)
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
})

test('an agent opens the files of a version once it is submitted, and no others', async () => {
  const { draft, file, params } = await attached()
  expect((await fetched(agent, params)).status).toBe(404)
  await draft.save({ notice: false, proof: [file] })
  expect((await draft.submit()).status).toBe(201)
  const later = await owner.upload(uploadFile, draft.params, 'apres.pdf', sampleFiles.pdf, 'application/pdf')
  expect((await fetched(agent, params)).status).toBe(200)
  expect((await fetched(agent, { ...draft.params, file: later.body.fileId })).status).toBe(404)
})

test('someone else’s file is not there, nor under another dossier', async () => {
  const { params } = await attached()
  const mine = await attached()
  expect((await fetched(other, params)).status).toBe(404)
  expect((await fetched(owner, { dossier: mine.params.dossier, file: params.file })).status).toBe(404)
  expect((await (await app.anyone()).ask(downloadFile, { params })).status).toBe(401)
})

test('bytes that are gone are an error of ours, told without a path', async () => {
  const { params, file } = await attached()
  rmSync(join(app.directory, 'files', params.dossier, file.sha256))
  const answer = await fetched(owner, params)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain(file.sha256)
})

const script = '<script>alert(document.domain)</script>'
test.each([
  ['a PDF that is a page too', 'a.pdf', Buffer.concat([sampleFiles.pdf, Buffer.from(`<html>${script}`)])],
  ['a PDF that is an archive too', 'a.pdf', Buffer.concat([sampleFiles.pdf, sampleFiles.zip])],
  [
    'a photo that is a program too',
    'a.jpg',
    Buffer.concat([sampleFiles.jpeg, Buffer.from('<?php phpinfo();')]),
  ],
  ['a table that is a page', 'a.csv', Buffer.from(`mois;${script}`)],
  ['a table that computes', 'a.csv', Buffer.from('=cmd|calc;1')],
  [
    'a text that is a drawing',
    'a.txt',
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`),
  ],
])('%s is one that is saved, in no page of ours', async (_, name, bytes) => {
  const draft = await aDraft(owner)
  const { status, body } = await owner.upload(uploadFile, draft.params, name, bytes, 'text/html')
  // Some are refused for what they hold; what is taken is never drawn where it could act.
  if (status !== 201) return expect(status).toBe(415)
  const answer = await fetched(owner, { ...draft.params, file: body.fileId })
  expect(answer.headers.get('content-type')).not.toMatch(/html|svg|javascript|xml/)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-disposition': expect.stringMatching(/^attachment;/),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  })
})

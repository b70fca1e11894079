import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { deleteDraft, uploadFile } from '../../schemas/api/dossiers'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { forgetAttempts } from '../../tests/support/forgetAttempts'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'

let app: RunningApp
let owner: Person

beforeAll(async () => {
  app = await startApp({ procedures: proceduresIn(smallProcedure) })
  owner = await app.someone('citizen')
})
beforeEach(() => forgetAttempts(app))

const { pdf } = sampleFiles
const upload = (dossier: string, name: string, bytes: Buffer, person: Person = owner) =>
  person.upload(uploadFile, { dossier }, name, bytes, 'application/octet-stream')

const rowsOf = (dossierId: string) =>
  app
    .installation()
    .database.read.selectFrom('files')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .execute()

const namesIn = (...path: string[]) => {
  try {
    return readdirSync(join(app.directory, ...path))
  } catch {
    return []
  }
}

/** A PDF of exactly this many bytes. */
const pdfOf = (size: number) => Buffer.concat([pdf, Buffer.alloc(size - pdf.length, ' ')])

test('a file is kept byte for byte, once, and told as it is', async () => {
  const { id } = await aDraft(owner)
  const { status, body } = await upload(id, 'Relevé d’août.pdf', pdf)
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  expect(status).toBe(201)
  expect(body).toEqual({
    fileId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: 'Relevé d’août.pdf',
    size: pdf.length,
    sha256,
    mediaType: 'application/pdf',
  })
  expect(readFileSync(join(app.directory, 'files', id, sha256))).toEqual(pdf)
  expect((await upload(id, 'Relevé d’août.pdf', pdf)).body).toEqual(body)
  const copy = await upload(id, 'copie.pdf', pdf)
  expect(copy.body.fileId).not.toBe(body.fileId)
  expect(namesIn('files', id)).toEqual([sha256])
  expect(await rowsOf(id)).toHaveLength(2)
})

test('ten uploads of the same file at once are one file', async () => {
  const { id } = await aDraft(owner)
  const replies = await Promise.all(Array.from({ length: 10 }, () => upload(id, 'devis.pdf', pdf)))
  expect(new Set(replies.map(({ body }) => body.fileId)).size).toBe(1)
  expect(await rowsOf(id)).toHaveLength(1)
})

test.each([
  ['../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\temp\\con.pdf', 'con.pdf'],
  ['a\u202efdp.pdf', 'afdp.pdf'],
  [`${'é'.repeat(600)}.pdf`, `${'é'.repeat(251)}.pdf`],
])('the name %j is kept as %j', async (given, name) => {
  const { id } = await aDraft(owner)
  const { status, body } = await upload(id, given, pdf)
  expect([status, body.name]).toEqual([201, name])
})

test.each([
  ['an empty file', 'vide.pdf', Buffer.alloc(0), 422, 'file.empty'],
  ['a program', 'devis.exe', Buffer.from('MZ'), 415, 'file.wrongType'],
  ['a program called PDF', 'devis.pdf', Buffer.from('MZ\x90\0'), 415, 'file.wrongType'],
  ['a page', 'page.html', Buffer.from('<script>'), 415, 'file.wrongType'],
  ['a file without a name’s ending', 'devis', pdf, 415, 'file.wrongType'],
  ['one byte too many', 'gros.pdf', pdfOf(20_000_001), 413, 'file.tooLarge'],
  ['much too much', 'gros.pdf', pdfOf(30_000_000), 413, 'file.tooLarge'],
])('%s is refused and leaves nothing', async (_, name, bytes, status, code) => {
  const { id } = await aDraft(owner)
  const reply = await upload(id, name, bytes)
  expect(reply.body).toMatchObject({ status, code })
  expect(JSON.stringify(reply.body)).not.toContain('undefined')
  expect(await rowsOf(id)).toEqual([])
  expect(namesIn('files', id)).toEqual([])
  expect(namesIn('arrivals')).toEqual([])
})

test('the largest file is taken', async () => {
  const { id } = await aDraft(owner)
  expect((await upload(id, 'gros.pdf', pdfOf(20_000_000))).status).toBe(201)
})

test('a dossier takes 200 MB and no more', async () => {
  const draft = await aDraft(owner)
  const row = await upload(draft.id, 'un.pdf', pdf)
  // Ten files of 20 MB, as far as the rows say.
  await app.installation().database.write((tx) =>
    tx
      .updateTable('files')
      .set({ size: 200_000_000 - 100 })
      .where('id', '=', row.body.fileId)
      .execute(),
  )
  expect((await upload(draft.id, 'deux.pdf', pdf)).body).toMatchObject({ status: 413, code: 'file.tooMany' })
  expect((await upload(draft.id, 'trois.txt', Buffer.alloc(100, 'a'))).status).toBe(201)
})

describe('a body that is not one file', () => {
  const part = (name: string, content: string) =>
    `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n${content}\r\n`

  test.each([
    ['no part', 'multipart/form-data; boundary=x', '--x--\r\n', 422, 'file.missing'],
    [
      'another part',
      'multipart/form-data; boundary=x',
      `${part('autre', '%PDF-')}--x--\r\n`,
      422,
      'file.missing',
    ],
    [
      'a field',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"\r\n\r\na\r\n--x--\r\n',
      422,
      'file.missing',
    ],
    ['no boundary', 'multipart/form-data', '--x--', 400, 'sent.unreadable'],
    ['no end', 'multipart/form-data; boundary=x', part('file', '%PDF-'), 400, 'sent.unreadable'],
    ['no body', 'multipart/form-data; boundary=x', '', 422, 'file.missing'],
    ['JSON', 'application/json', '{}', 415, 'sent.wrongType'],
    ['a plain file', 'application/pdf', '%PDF-1.7', 415, 'sent.wrongType'],
  ])('%s is refused', async (_, type, body, status, code) => {
    const { id } = await aDraft(owner)
    const answer = await post(
      id,
      { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) },
      body,
    )
    expect(answer).toMatchObject({ status, body: expect.objectContaining({ code }) })
    expect(await rowsOf(id)).toEqual([])
  })
})

test.each([0, 1, 50, 99])('an upload cut at %i %% leaves no row and no bytes', async (percent) => {
  const { id } = await aDraft(owner)
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), pdfOf(300_000), Buffer.from('\r\n--x--\r\n')])
  await cutAfter(id, body, Math.floor((body.length * percent) / 100))
  expect(await rowsOf(id)).toEqual([])
  expect(namesIn('files', id)).toEqual([])
  expect(namesIn('arrivals')).toEqual([])
  expect((await upload(id, 'a.pdf', pdf)).status).toBe(201)
})

test('a stream without a length is measured as it comes', async () => {
  const { id } = await aDraft(owner)
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
  const body = Buffer.concat([Buffer.from(head), pdfOf(25_000_000), Buffer.from('\r\n--x--\r\n')])
  const answer = await post(
    id,
    { 'content-type': 'multipart/form-data; boundary=x', 'transfer-encoding': 'chunked' },
    body,
  )
  expect(answer).toMatchObject({ status: 413, body: expect.objectContaining({ code: 'file.tooLarge' }) })
  expect(namesIn('arrivals')).toEqual([])
})

test('nobody adds to someone else’s dossier, nor to a deleted one', async () => {
  const draft = await aDraft(owner)
  const other = await app.someone('citizen')
  const agent = await app.someone('agent')
  expect((await upload(draft.id, 'a.pdf', pdf, other)).status).toBe(404)
  expect((await upload(draft.id, 'a.pdf', pdf, agent)).status).toBe(403)
  await owner.must(deleteDraft, { params: draft.params })
  expect((await upload(draft.id, 'a.pdf', pdf)).status).toBe(404)
  expect(await rowsOf(draft.id)).toEqual([])
})

/** A call as a page makes it, but for its body. */
function calling(dossier: string, headers: Readonly<Record<string, string>>) {
  return request(`${app.url}/api/dossiers/${dossier}/files`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', cookie: owner.cookie(), ...headers },
  })
}

function post(dossier: string, headers: Readonly<Record<string, string>>, body: string | Buffer) {
  return new Promise((resolve, reject) => {
    const call = calling(dossier, headers)
    call.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, body: JSON.parse(Buffer.concat(chunks).toString()) }),
      )
    })
    call.on('error', reject)
    call.end(body)
  })
}

/** Sends the beginning of a body, waits until the server writes it down, hangs up, and waits until it has noticed. */
async function cutAfter(dossier: string, body: Buffer, bytes: number) {
  const call = calling(dossier, {
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': String(body.length),
  })
  call.on('error', () => {})
  call.flushHeaders()
  await new Promise((resolve) => call.write(body.subarray(0, bytes), resolve))
  if (bytes > 500) await until(() => namesIn('arrivals').length === 1)
  call.destroy()
  await until(() => namesIn('arrivals').length === 0)
}

async function until(holds: () => boolean) {
  for (let waited = 0; !holds() && waited < 5000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

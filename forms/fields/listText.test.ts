import { listText } from './listText'

const text = 'code;libellé\r\nb;Boulanger – pâtissier, œuvre à 3 €\r\n'
const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
/** windows-1252 is Latin-1 but for a few signs. */
const windows = Buffer.from(
  text.replaceAll('–', '\u0096').replaceAll('œ', '\u009c').replaceAll('€', '\u0080'),
  'latin1',
)

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(text)],
  ['windows-1252, as French spreadsheets export it', windows],
  ['UTF-16', utf16],
  ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
])('a list’s file is read in %s', (_, bytes) => {
  expect(listText(bytes)).toBe(text)
})

test('a mark of order stays in UTF-8, where the file is kept as it was sent', () => {
  expect(listText(Buffer.from(`\ufeff${text}`))).toBe(`\ufeff${text}`)
})

test('what is no text at all is read as something, and never throws', () => {
  for (const bytes of [[], [0xff], [0xff, 0xfe, 0x00], [0x80, 0x00, 0xc3]])
    expect(typeof listText(Uint8Array.from(bytes))).toBe('string')
})

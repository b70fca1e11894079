import { Blob } from 'node:buffer'
import { readSource } from './readSource'

const bytes = (...parts: (string | Uint8Array)[]) => new Blob(parts)

test('a definition keeps every byte of its file, its mark of order and line ends included', async () => {
  const source = '\uFEFF{\r\n  "title": "Démarche"\n}'
  await expect(readSource(bytes(source))).resolves.toEqual({ source })
})

test.each([
  ['what is no UTF-8', bytes(new Uint8Array([0x7b, 0xe9, 0x7d])), 'notText'],
  ['what is longer than a definition may be', bytes('x'.repeat(1_000_001)), 'tooLarge'],
] as const)('%s is refused before it is sent', async (_, file, refused) => {
  await expect(readSource(file)).resolves.toEqual({ refused })
})

/** The most bytes of a definition (definition.md): more is refused before it is sent. */
const largest = 1_000_000

/** A definition's text as its file has it, or why it cannot be sent. */
export type Source = { readonly source: string } | { readonly refused: 'tooLarge' | 'notText' }

/** Reads a chosen file. Its byte order mark is kept: the server keeps the author's bytes. */
export async function readSource(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<Source> {
  if (file.size > largest) return { refused: 'tooLarge' }
  try {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { source: strict.decode(new Uint8Array(await file.arrayBuffer())) }
  } catch {
    return { refused: 'notText' }
  }
}

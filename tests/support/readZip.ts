import { crc32 } from 'node:zlib'

/** A ZIP's files by path, in their order: read by its table of contents, as programs do. Stored entries alone. */
export type Unzipped = ReadonlyMap<string, Buffer>

/** Reads a ZIP; throws where it is cut, where a sum is wrong, and where a name is not told to be UTF-8. */
export function readZip(zip: Buffer): Unzipped {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end === -1) throw new Error('The ZIP has no end.')
  const files = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('The table of contents is broken.')
    if ((zip.readUInt16LE(at + 8) & 0x800) === 0) throw new Error('A name is not UTF-8.')
    if (zip.readUInt16LE(at + 10) !== 0) throw new Error('An entry is not stored.')
    const [sum, size] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place))
    const local = zip.readUInt32LE(at + 42)
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0))
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(begin, begin + size)
    if (crc32(bytes) !== sum) throw new Error(`${path} is not whole.`)
    if (files.has(path)) throw new Error(`${path} is there twice.`)
    files.set(path, bytes)
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return files
}

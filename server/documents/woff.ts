import { inflateSync } from 'node:zlib'

/**
 * The OpenType font inside a WOFF 1.0 file (W3C Recommendation, 13 December 2012, §3–5): Typst reads no WOFF, and
 * the one font that covers every other script is published in no other form.
 * @throws when the bytes are not WOFF.
 */
export function openTypeOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF font')
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => tableAt(woff, 44 + 20 * index))
  const head = Buffer.alloc(12 + 16 * tables.length)
  woff.copy(head, 0, 4, 8)
  writeSearchRange(head, tables.length)
  let offset = head.length
  const parts = tables.map((table, index) => {
    const entry = 12 + 16 * index
    head.write(table.tag, entry, 'latin1')
    head.writeUInt32BE(table.checksum, entry + 4)
    head.writeUInt32BE(offset, entry + 8)
    head.writeUInt32BE(table.bytes.length, entry + 12)
    const padded = Buffer.concat([table.bytes, Buffer.alloc(-table.bytes.length & 3)])
    offset += padded.length
    return padded
  })
  return Buffer.concat([head, ...parts])
}

function tableAt(woff: Buffer, entry: number) {
  const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at))
  if (offset === undefined || packed === undefined || length === undefined || checksum === undefined)
    throw new Error('truncated WOFF font')
  const stored = woff.subarray(offset, offset + packed)
  return {
    tag: woff.toString('latin1', entry, entry + 4),
    checksum,
    bytes: packed < length ? inflateSync(stored) : stored,
  }
}

function writeSearchRange(head: Buffer, tables: number) {
  const power = Math.floor(Math.log2(tables))
  head.writeUInt16BE(tables, 4)
  head.writeUInt16BE(16 * 2 ** power, 6)
  head.writeUInt16BE(power, 8)
  head.writeUInt16BE(16 * tables - 16 * 2 ** power, 10)
}

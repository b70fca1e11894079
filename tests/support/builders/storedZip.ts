import { crc32 } from 'node:zlib'

/** A ZIP archive of these files, stored without compression: what office documents are made of. */
export function storedZip(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).map(([path, text]) => ({
    path: Buffer.from(path),
    bytes: Buffer.from(text),
  }))
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { path, bytes } of entries) {
    const described = Buffer.alloc(26)
    described.writeUInt16LE(20, 0)
    described.writeUInt32LE(crc32(bytes), 10)
    described.writeUInt32LE(bytes.length, 14)
    described.writeUInt32LE(bytes.length, 18)
    described.writeUInt16LE(path.length, 22)
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), described, path, bytes])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), described, tail, path]))
    local.push(entry)
    offset += entry.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end])
}

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The rows of one of the package's files, as far as they have what `hasShape` asks for. */
export async function packageRows<Row>(
  file: string,
  hasShape: (row: unknown) => row is Row,
): Promise<readonly Row[]> {
  const path = resolve(`@etalab/decoupage-administratif/data/${file}.json`)
  const rows: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (!Array.isArray(rows)) throw new Error(`${file} of the package holds no rows.`)
  return rows.filter(hasShape)
}

/** The two or three characters of its department, at the head of a commune's code. */
export function departmentOf(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2)
}

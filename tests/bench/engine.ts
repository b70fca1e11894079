import { join } from 'node:path'
import { build } from 'vite'
import { root } from '../architecture/sources'
import type { Asked, Bench, Table } from './bench'

const built = join(root, 'dist/bench/engine')

/** The engine beside other validators: one pass, 100 answers, one answer, a definition of 2,000 fields. */
export const bench: Bench = {
  name: 'engine',
  async run(asked) {
    asked.say('Building what is measured, as the product is built…')
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { ssr: join(import.meta.dirname, 'engine/tables.ts'), outDir: built, minify: false },
    })
    const { tables }: { tables: (asked: Asked) => Promise<readonly Table[]> } = await import(
      join(built, 'tables.js')
    )
    return tables(asked)
  },
}

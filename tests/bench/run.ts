import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { instantOf, systemClock } from '../../server/clock'
import { type Bench, isMet, type Table } from './bench'
import { printed } from './print'

/**
 * `npm run bench -- NAME [--seed 1] [--count 100]`: measures, prints the tables, and keeps them with the seed, the
 * machine and the date in `results/NAME.json`. Ends with 1 when a ratio or a count misses its goal.
 */
async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, count: { type: 'string' } },
  })
  const [name = ''] = positionals
  const bench = await benchOf(name)
  if (bench === undefined) return refused(`There is no bench “${name}”.`)
  const seed = Number(values.seed)
  const count = values.count === undefined ? undefined : Number(values.count)
  if (!Number.isInteger(seed) || (count !== undefined && !Number.isInteger(count)))
    return refused('A seed and a count are whole numbers.')
  const before = circumstances()
  const tables = await bench.run({ seed, count, say: (line) => process.stderr.write(`${line}\n`) })
  for (const table of tables) process.stdout.write(`${printed(table)}\n`)
  keep(name, { bench: name, seed, ...before, tables })
  return tables.every(isPassed) ? 0 : 1
}

async function benchOf(name: string): Promise<Bench | undefined> {
  const isName = /^[a-z]+$/.test(name)
  if (!isName || !existsSync(join(import.meta.dirname, `${name}.ts`))) return undefined
  const { bench }: { bench?: Bench } = await import(`./${name}.ts`)
  return bench
}

function refused(sentence: string): number {
  process.stderr.write(`${sentence} Write: npm run bench -- NAME [--seed 1] [--count 100]\n`)
  return 2
}

/** What the figures depend on: the load is the one before the run. */
function circumstances() {
  return {
    date: instantOf(systemClock),
    machine: {
      processor: cpus()[0]?.model ?? '',
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${process.arch}`,
      node: process.version,
      loadBefore: loadavg().map((load) => Number(load.toFixed(2))),
    },
  }
}

function keep(name: string, result: object) {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}

function isPassed({ goals }: Table): boolean {
  return goals.every((goal) => goal.kind === 'machine' || isMet(goal))
}

process.exitCode = await main()

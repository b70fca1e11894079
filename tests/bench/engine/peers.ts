import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Answers } from '../../../schemas/answers'
import type { Question } from './forms'

/** Judges a draft, and gives the number of its errors. */
export type Judge = (draft: Answers) => number

/** What `peers/engine/peers.mjs` makes of the questions with other libraries. */
export type Peers = {
  readonly [name in
    | 'plainYup'
    | 'yupWithoutStacks'
    | 'yupBuiltEachTime'
    | 'ajv'
    | 'zod'
    | 'valibot'
    | 'closures']: (questions: readonly Question[]) => Judge
} & {
  readonly yupField: (question: Question) => (value: unknown) => number
  readonly ajvOver: (schema: object) => (value: unknown) => number
}

const folder = 'tests/bench/peers/engine'

/** The peers, installed where that was not done yet. */
export async function enginePeers(say: (line: string) => void): Promise<Peers> {
  if (!existsSync(join(folder, 'node_modules'))) {
    say('Installing the peers…')
    const words = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
    execFileSync('npm', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const peers: Peers = await import(pathToFileURL(resolve(folder, 'peers.mjs')).href)
  return peers
}

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The address and the random password of a demonstration account. */
export type DemoAccount = { readonly email: string; readonly password: string }

/** The built product at work in a process of its own, on a data folder of its own. */
export type Product = {
  readonly url: string
  readonly directory: string
  readonly accounts: Readonly<Record<'citizen' | 'agent' | 'administrator', DemoAccount>>
  /** Everything the process wrote so far. */
  output(): string
  /** Kills it without warning, as a power cut would (`kill -9`). */
  kill(): Promise<void>
  /** Freezes it: it takes connections and answers nothing. `thaw` lets it go on. */
  freeze(): void
  thaw(): void
  /** Starts it again on the same data and port. */
  start(): Promise<void>
  /** Ends it and deletes its data. */
  end(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))

type Environment = Readonly<Record<string, string>>

/**
 * Builds the product if need be and starts it as `npm start` does, with `environment` on top, which may depend on the
 * address that it will have; `from` is where it is installed.
 */
export async function startProduct(
  environment: Environment | ((url: string) => Promise<Environment>) = {},
  from = root,
): Promise<Product> {
  buildIfStale()
  const directory = mkdtempSync(join(tmpdir(), 'guichet-'))
  // What `firstStart` left; a bench starts it from nothing.
  if (process.env.FIRST_START) cpSync(process.env.FIRST_START, directory, { recursive: true })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings = typeof environment === 'function' ? await environment(url) : environment
  let running: ChildProcess | null = null
  let output = ''

  async function start() {
    const flags = ['--enable-source-maps', '--disallow-code-generation-from-strings']
    const started = spawn(process.execPath, [...flags, join(from, 'dist/server/index.js')], {
      env: { PATH: process.env.PATH, GUICHET_DATA: directory, GUICHET_PORT: String(port), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running = started
    started.stdout?.on('data', (text: Buffer) => {
      output += text
    })
    started.stderr?.on('data', (text: Buffer) => {
      output += text
    })
    await answering(url, () => {
      if (started.exitCode !== null) throw new Error(`the product stopped:\n${output}`)
    })
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL') {
    const ending = running
    running = null
    if (!ending || ending.exitCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill(signal)
    await ended
  }

  await start()
  return {
    url,
    directory,
    accounts: demoAccounts(directory),
    output: () => output,
    kill: () => kill(),
    freeze: () => void running?.kill('SIGSTOP'),
    thaw: () => void running?.kill('SIGCONT'),
    start,
    async end() {
      await kill('SIGTERM')
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Builds the product if need be, in a process of its own: bundlers and test runners load modules each in their own way. */
export function buildIfStale(): void {
  const script = "import('./server/build.mjs').then(({ buildIfStale }) => buildIfStale())"
  execFileSync(process.execPath, ['-e', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

async function answering(url: string, check: () => void): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    check()
    const ready = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('the product did not get ready within 30 s')
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

function demoAccounts(directory: string): Product['accounts'] {
  const text = readFileSync(join(directory, 'demo-accounts.txt'), 'utf8')
  const account = (role: string) => {
    const line = text.split('\n').find((candidate) => candidate.startsWith(role))
    const [, email, password] = line?.trim().split(/\s+/) ?? []
    if (!email || !password) throw new Error(`no demonstration ${role} in:\n${text}`)
    return { email, password }
  }
  return { citizen: account('citizen'), agent: account('agent'), administrator: account('administrator') }
}

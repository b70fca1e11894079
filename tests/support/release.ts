import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './product'

/** An installation of its own, which a newer release can be put over. */
export type Release = {
  /** What stands for the repository. */
  readonly directory: string
  /** Puts the next release in its place: the page's program has another name, and the former one is gone. */
  renew(): { readonly former: string; readonly next: string }
  remove(): void
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Installs the built product in a folder of its own. */
export function installRelease(): Release {
  buildIfStale()
  const directory = mkdtempSync(join(tmpdir(), 'guichet-release-'))
  cpSync(join(root, 'dist/client'), join(directory, 'dist/client'), { recursive: true })
  cpSync(join(root, 'dist/server'), join(directory, 'dist/server'), { recursive: true })
  for (const shared of ['package.json', 'node_modules', 'forms'])
    symlinkSync(join(root, shared), join(directory, shared))
  return {
    directory,
    renew: () => renew(join(directory, 'dist/client')),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

function renew(page: string) {
  const assets = join(page, 'assets')
  const former = readdirSync(assets).find((file) => /^app-.+\.js$/.test(file)) ?? ''
  const next = `app-${[...former.slice(4, -3)].reverse().join('')}.js`
  const texts = readdirSync(assets).filter((file) => extname(file) === '.js')
  for (const path of ['index.html', 'shell.js', ...texts.map((file) => `assets/${file}`)]) {
    const before = readFileSync(join(page, path), 'utf8')
    if (!before.includes(former)) continue
    writeFileSync(join(page, path), before.replaceAll(former, next))
    for (const compressed of ['.br', '.gz']) rmSync(join(page, path + compressed), { force: true })
  }
  cpSync(join(assets, former), join(assets, next))
  for (const file of [former, `${former}.br`, `${former}.gz`]) rmSync(join(assets, file), { force: true })
  const shell = join(page, 'shell.js')
  const version = /version: '([0-9a-f]{16})'/
  const made = readFileSync(shell, 'utf8')
  writeFileSync(
    shell,
    made.replace(version, (_, hash: string) => `version: '${[...hash].reverse().join('')}'`),
  )
  return { former, next }
}

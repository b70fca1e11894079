import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfStale } from './product'

/** An installation of its own, which a newer release can be put over. */
export type Release = {
  /** What stands for the repository. */
  readonly directory: string
  /** Puts the next release in its place; gives the names of the page's program in both. The former files are gone. */
  renew(): { readonly former: string; readonly next: string }
  /** Loses the file of that name, which the page comes with; returns how to give it back. */
  lose(name: RegExp): () => void
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
    lose: (name) => lose(join(directory, 'dist/client/assets'), name),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** As after a build in which everything changed: a file never changes under its name. */
function renew(page: string) {
  const assets = join(page, 'assets')
  for (const file of readdirSync(assets)) if (/\.(br|gz)$/.test(file)) rmSync(join(assets, file))
  const names = new Map(
    readdirSync(assets)
      .filter((file) => script.test(file))
      .map((file) => [file, file.replace(script, (_, hash: string) => `-${turned(hash)}.js`)]),
  )
  const rename = (text: string) =>
    text.replace(/[\w.-]+\.js\b/g, (name) => names.get(name) ?? name).replace(version, turned)
  for (const file of ['index.html', 'shell.js']) {
    writeFileSync(join(page, file), rename(readFileSync(join(page, file), 'utf8')))
  }
  for (const [former, next] of names) {
    writeFileSync(join(assets, next), rename(readFileSync(join(assets, former), 'utf8')))
    if (next !== former) rmSync(join(assets, former))
  }
  const [former = '', next = ''] = [...names].find(([name]) => name.startsWith('app-')) ?? []
  return { former, next }
}

function lose(assets: string, name: RegExp) {
  const file = readdirSync(assets).find((each) => name.test(each))
  if (file === undefined) throw new Error(`There is no file like ${name}.`)
  renameSync(join(assets, file), join(assets, `lost-${file}`))
  return () => renameSync(join(assets, `lost-${file}`), join(assets, file))
}

/** A script's name ends with the hash of what is in it; the service worker has one too. */
const script = /-([\w-]{8})\.js$/
const version = /(?<=version: ')[0-9a-f]{16}(?=')/

function turned(hash: string): string {
  return [...hash].reverse().join('')
}

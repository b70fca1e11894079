import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { modules } from './modules'
import { paths, root } from './sources'
import { empty, synonyms, synonymsIn, wordsOf } from './words'

test('a name is read word by word, whatever its spelling and number', () => {
  expect(wordsOf('listXMLItems-of/userCases_2')).toEqual(['list', 'xml', 'item', 'of', 'user', 'case'])
  expect(synonymsIn('storeFormSubmissions')).toEqual(['form submission'])
  expect(synonymsIn('UserAddress')).toEqual(['user'])
  expect(synonymsIn('submission, useCasement, CorrectionRequest')).toEqual([])
})

test('no exported name uses a synonym of one of the house’s words', () => {
  const found = modules.flatMap(({ path, exports }) =>
    exports.flatMap((name) => misnomers(`${name} of ${path}`, name)),
  )
  expect(found).toEqual([])
})

test('no file or folder is named with a synonym of one of the house’s words', () => {
  expect(names(paths).flatMap(([path, name]) => misnomers(path, name))).toEqual([])
})

test('no file or folder has a name that says nothing', () => {
  const found = names(paths).filter(([, name]) => wordsOf(name).some((word) => empty.includes(word)))
  expect(found.map(([path]) => path)).toEqual([])
})

test('no address of the API uses a synonym of one of the house’s words', async () => {
  const addresses = await apiPaths()
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.flatMap((address) => misnomers(address, address))).toEqual([])
})

function misnomers(where: string, name: string): string[] {
  return synonymsIn(name).map((synonym) => `${where}: not “${synonym}” but ${synonyms[synonym]}`)
}

/** Each part of each path, once, with the first path that has it; dotfiles and other tools' names apart. */
function names(all: readonly string[]): [string, string][] {
  const ours = all.filter((path) => !path.startsWith('.') && path.includes('/'))
  const parts = ours.flatMap((path) => path.split('/').map((name): [string, string] => [name, path]))
  return [...new Map(parts.reverse())].map(([name, path]) => [path, name.replace(/\..*$/, '')])
}

async function apiPaths(): Promise<string[]> {
  const files = readdirSync(join(root, 'schemas/api')).filter((name) => /^\w+\.ts$/.test(name))
  const loaded: object[] = await Promise.all(files.map((name) => import(`../../schemas/api/${name}`)))
  return loaded.flatMap((module) => Object.values(module)).flatMap((value) => pathOf(value))
}

function pathOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('path' in value)) return []
  return typeof value.path === 'string' ? [value.path] : []
}

import manifest from '../../package.json' with { type: 'json' }
import { withConfiguration } from './configuration'
import { paths, textOf } from './sources'

const readme = textOf('README.md')

test('each dependency is there once, with its reason', () => {
  const rows = tableRows('## What it is made of').map((row) => row.split(' | '))
  const named = rows.flatMap(([names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.sort()).toEqual(
    [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)].sort(),
  )
  expect(rows.filter(([, reason = '']) => reason.length < 10)).toEqual([])
})

test('the table of settings is the configuration’s own (if not: npx tsx tests/architecture/writeConfiguration.ts)', () => {
  expect(readme).toBe(withConfiguration(readme))
})

test('each script is told', () => {
  const told = new Set([...readme.matchAll(/`npm (?:run )?([a-z]+)/g)].map(([, name]) => name))
  expect(Object.keys(manifest.scripts).filter((name) => !told.has(name))).toEqual([])
})

test('each script that is told exists', () => {
  const told = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name)
  expect(told.filter((name) => !['ci', ...Object.keys(manifest.scripts)].includes(name))).toEqual([])
})

test('the map names each folder of each room', () => {
  const folders = new Set(paths.flatMap((path) => /^\w+\/(?:[\w-]+\/)?/.exec(path) ?? []))
  expect([...folders].filter((folder) => !readme.includes(`\`${folder}\``))).toEqual([])
})

test('the map names only folders that exist', () => {
  const named = [...readme.matchAll(/`((?:client|forms|schemas|server|tests)\/[\w/.-]*)`/g)].map(
    ([, path = '']) => path,
  )
  expect(named.filter((name) => !paths.some((path) => path === name || path.startsWith(name)))).toEqual([])
})

test('each picture and each file it links to is in the repository', () => {
  const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path = '']) => path)
  expect(linked.filter((path) => !paths.includes(path))).toEqual([])
})

test('what it says to run is what is run on every change', () => {
  expect(readme).toContain('\nnpm ci && npm test\n')
  expect(textOf('.ci/run').trimEnd().split('\n').at(-1)).toBe('npm ci && npm test')
})

function tableRows(heading: string): string[] {
  const section = readme.split('\n## ').find((part) => `## ${part}`.startsWith(heading)) ?? ''
  return section.split('\n').filter((line) => line.startsWith('| `'))
}

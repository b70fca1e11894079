import { Type } from 'typebox'
import { Parse } from 'typebox/value'
import manifest from '../../package.json' with { type: 'json' }
import { textOf } from './sources'

const Lock = Type.Object({
  packages: Type.Record(
    Type.String(),
    Type.Object({
      resolved: Type.Optional(Type.String()),
      hasInstallScript: Type.Optional(Type.Boolean()),
      optionalDependencies: Type.Optional(Type.Record(Type.String(), Type.String())),
    }),
  ),
})

const locked = Parse(Lock, JSON.parse(textOf('package-lock.json'))).packages

test('the lock holds no download address: each machine uses its own registry', () => {
  expect(Object.keys(locked).filter((path) => locked[path]?.resolved !== undefined)).toEqual([])
})

test('the lock names every platform’s binary (if not: node .ci/completeLock.mjs)', () => {
  const missing = Object.entries(locked).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  )
  expect(missing).toEqual([])
})

test('each dependency has a range that cannot change its meaning', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  expect(ranges.filter(([, range]) => !/^\^?\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))).toEqual([])
})

test('each package that wants to run a script at installation was decided upon', () => {
  const asking = Object.keys(locked)
    .filter((path) => locked[path]?.hasInstallScript === true)
    .map((path) => path.replace(/^.*node_modules\//, ''))
  expect(asking.filter((name) => !Object.hasOwn(manifest.allowScripts, name))).toEqual([])
})

/** npm looks for a package beside the one that wants it, then outwards. */
function isLocked(path: string, name: string): boolean {
  const folders = path
    .split('/node_modules/')
    .map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'))
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (candidate) => candidate in locked,
  )
}

import { paths, textOf } from './sources'

const binary = /\.(png|jpg|jpeg|webp|woff2|pdf|ico)$/
/** Written by tools, in words of theirs. */
const generated = /^(package-lock\.json|schemas\/procedure\.schema\.json)$/
const texts = paths.filter((path) => !binary.test(path))

test('the top of the repository holds the rooms and what tools want there', () => {
  const tops = new Set(paths.map((path) => path.replace(/\/.*/, '')))
  const visible = [...tops].filter((name) => !name.startsWith('.'))
  expect(visible.filter((name) => !/^[A-Z]+(\.md)?$/.test(name)).sort()).toEqual([
    'client',
    'forms',
    'package-lock.json',
    'package.json',
    'schemas',
    'server',
    'tests',
    'tsconfig.json',
    'vite.config.ts',
  ])
  expect(visible.filter((name) => /^[A-Z]+(\.md)?$/.test(name)).sort()).toEqual(['LICENSE', 'README.md'])
})

test('nothing is left to do later', () => {
  expect(holding(/\b(TO[D]O|FIX[M]E|X[X]X)\b/)).toEqual([])
})

test('no file names a package registry or a folder of one machine', () => {
  expect(holding(/registry\.[a-z.-]+\.(org|com)|(?<![\w.])\/(work|root|home)\//)).toEqual([])
})

test('every text ends its lines with a line feed, its last one too', () => {
  expect(texts.filter((path) => textOf(path).includes('\r') || !textOf(path).endsWith('\n'))).toEqual([])
})

function holding(pattern: RegExp): string[] {
  return texts.filter((path) => !generated.test(path)).flatMap((path) => linesHolding(path, pattern))
}

function linesHolding(path: string, pattern: RegExp): string[] {
  return textOf(path)
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []))
}

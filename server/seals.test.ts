import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aDirectory } from '../tests/support/directories'
import { readConfig } from './config'
import { openSeals } from './seals'

const old = 'a'.repeat(32)
const next = 'b'.repeat(43)
const place = (given: Partial<Parameters<typeof openSeals>[0]> = {}) => ({
  data: aDirectory(),
  secret: null,
  secretFile: null,
  ...given,
})

test('what is sealed opens for the same one alone, and shows nothing of itself', () => {
  const seals = openSeals(place())
  const sealed = seals.seal('un secret', 'somebody')
  expect(seals.open(sealed, 'somebody')).toBe('un secret')
  expect(seals.open(sealed, 'somebody else')).toBeNull()
  expect(Buffer.from(sealed.split('.')[1] ?? '', 'base64url').toString('latin1')).not.toContain('secret')
  expect(seals.seal('un secret', 'somebody')).not.toBe(sealed)
})

test('the key is made when something is first sealed, for its owner’s eyes, and found at the next start', () => {
  const here = place()
  const seals = openSeals(here)
  expect(seals.open('abcd.efgh', 'x')).toBeNull()
  expect(readdirSync(here.data)).toEqual([])
  const sealed = seals.seal('un secret', 'x')
  expect(readdirSync(here.data)).toEqual(['secret.key'])
  expect(statSync(join(here.data, 'secret.key')).mode & 0o777).toBe(0o600)
  expect(openSeals(here).open(sealed, 'x')).toBe('un secret')
})

test.each([
  ['', 'x'],
  ['.', 'x'],
  ['cut', 'x'],
])('%j opens as nothing', (sealed, about) => {
  const seals = openSeals(place({ secret: old }))
  expect(seals.open(sealed, about)).toBeNull()
})

test('a seal that was touched anywhere opens as nothing', () => {
  const seals = openSeals(place({ secret: old }))
  const [name = '', hidden = ''] = seals.seal('un secret', 'x').split('.')
  const bytes = Buffer.from(hidden, 'base64url')
  for (let at = 0; at < bytes.length; at++) {
    const touched = Buffer.from(bytes)
    touched[at] = (touched[at] ?? 0) ^ 1
    expect(seals.open(`${name}.${touched.toString('base64url')}`, 'x')).toBeNull()
  }
})

test('a key is replaced by putting another before it: the former still opens what it sealed', () => {
  const sealed = openSeals(place({ secret: old })).seal('un secret', 'x')
  const both = openSeals(place({ secret: `${next},${old}` }))
  expect(both.open(sealed, 'x')).toBe('un secret')
  const renewed = both.seal('un secret', 'x')
  expect(openSeals(place({ secret: next })).open(renewed, 'x')).toBe('un secret')
  expect(openSeals(place({ secret: old })).open(renewed, 'x')).toBeNull()
})

test('a file of keys serves as well, and one that cannot is told at the start', () => {
  const secretFile = join(aDirectory(), 'keys')
  writeFileSync(secretFile, `${next}\n${old}\n`)
  const sealed = openSeals(place({ secret: old })).seal('un secret', 'x')
  expect(openSeals(place({ secretFile })).open(sealed, 'x')).toBe('un secret')
  expect(() => openSeals(place({ secretFile: `${secretFile}.not` }))).toThrow(/holds no key/)
  writeFileSync(secretFile, 'court')
  expect(() => openSeals(place({ secretFile }))).toThrow(/shorter than 32/)
  expect(() => readConfig({ GUICHET_SECRET: 'court' })).toThrow(/GUICHET_SECRET: expected a key of 32/)
  expect(readFileSync(secretFile, 'utf8')).toBe('court')
})

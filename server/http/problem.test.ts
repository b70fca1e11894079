import { word } from '../messages'
import { en } from '../messages/en'
import { fr } from '../messages/fr'
import { errors } from './errors'
import { safeError } from './problem'
import { Refused } from './refused'

const catalogue = Object.entries(errors).flatMap(([noun, refusals]) =>
  Object.entries(refusals).map(([name, refuse]) => [`${noun}.${name}`, refuse()] as const),
)

test.each(catalogue)(
  '%s: its code is its path in the catalogue, its status one of those agreed',
  (path, refused) => {
    expect(refused).toBeInstanceOf(Refused)
    expect(refused.code).toBe(path)
    expect([400, 401, 403, 404, 409, 413, 415, 422, 423, 429, 500, 503, 507]).toContain(refused.status)
  },
)

test.each(Object.keys(fr))(
  '%s: 25 words at most in both languages, and no parameter is only in one',
  (code) => {
    const texts = [fr, en].map((catalog) => new Map(Object.entries(catalog)).get(code) ?? '')
    for (const text of texts)
      expect(text.split(/\s+/).filter((part) => /\p{L}/u.test(part)).length).toBeLessThanOrEqual(25)
    const [french, english] = texts.map((text) =>
      [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort(),
    )
    expect(english).toEqual(french)
  },
)

test.each(Object.entries(fr))('%s: French typography, and a sentence', (_, text) => {
  expect(text).not.toMatch(/ [:;?!»]|« |'|\.\.\./)
  expect(text).toMatch(/[.?!]$/)
})

test('a parameter is put in its place', () => {
  expect(word('file.tooLarge', { limit: '20\u00a0Mo' }, 'fr')).toContain('dépasse 20\u00a0Mo')
  expect(word('file.tooLarge', { limit: '20 MB' }, 'en')).toContain('over 20 MB')
})

test('an error for the log keeps its place and leaves out what a parser quotes', () => {
  const secret = 'my answer'
  const error = thrownBy(() => JSON.parse(`{"notice": ${secret}`))
  expect(JSON.stringify(safeError(error))).not.toContain(secret)
  expect(safeError(error).stack.length).toBeGreaterThan(0)
  expect(safeError('text')).toEqual({ error: 'string', stack: [] })
})

function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (error) {
    return error
  }
}

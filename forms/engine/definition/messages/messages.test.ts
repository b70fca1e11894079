import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales } from '../../../../schemas/label'
import { en } from './en'
import { fr } from './fr'
import { wordFinding } from './wordFinding'

const catalogues = { fr, en }
const engine = 'forms/engine'

/** Params as long as they are in practice: a sentence stays short with them. */
const params = {
  ...{ id: 'nature', name: 'nature', key: 'hint', value: 'abc', nearest: 'natures', repetition: 'incidents' },
  ...{ operator: 'over', other: 'staff', allowed: 'is|isNot|oneOf', expected: 'date', found: 'number' },
  ...{
    left: 'date',
    right: 'number',
    type: 'choice',
    text: 'ici',
    word: 'NaN',
    purpose: 'mail',
    usual: 'email',
  },
  ...{
    label: 'Nom',
    date: '2026-02-30',
    timeZone: 'Paris',
    reason: 'x',
    form: 'other',
    definedAt: '/sections/0',
  },
  ...{ problem: 'check.tooLate' },
  ...{ limit: 20, count: 30, min: 3, deepest: 40, line: 12, column: 3 },
}

/** Codes written in the sources of a folder; those of readers are completed as the readers complete them. */
function codesIn(folder: string, pattern: RegExp, prefix = ''): readonly string[] {
  const files = readdirSync(join(engine, folder), { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('messages'))
    .flatMap((file) => [...readFileSync(join(engine, folder, file), 'utf8').matchAll(pattern)])
    .map(([, code = '']) => prefix + code)
}

const codes = new Set([
  ...codesIn(
    'definition',
    /'((?:json|limit|shape|id|name|date|bound|default|options|check|rows|group|procedure|reach|lint|template|list)\.\w+)'/g,
  ),
  ...codesIn('condition', /refuse\(\s*reader,(?: nearest === undefined \?)? '(\w+)'/g, 'condition.'),
  'condition.unknownOperator',
  ...codesIn('scenarios', /'((?:scenario|coverage)\.\w+)'/g),
  ...codesIn('formula', /refuse\(\s*[\w.]+,\s*'(\w+)'/g, 'formula.'),
  ...codesIn('formula', /'formula\.(\w+)'/g, 'formula.'),
  ...['name.unknownName', 'name.below', 'name.inRows'],
  // What stands in for a sentence that is missing.
  'shape.malformed',
])

test('every code has its sentence, and every sentence its code', () => {
  codes.delete('formula.unknownName')
  expect([...codes].sort()).toEqual(Object.keys(fr).sort())
})

test.each(Object.keys(fr))('%s is one short sentence, whatever is proposed', (code) => {
  for (const locale of locales)
    for (const nearest of ['', 'natures']) {
      const sentence = wordFinding({ code, params: { ...params, nearest }, line: 1, column: 1 }, locale)
      expect(sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length).toBeLessThanOrEqual(25)
      expect(sentence).toMatch(/^[\p{Lu}«“"A-Z{].*[.?…]$/u)
      expect(sentence).not.toMatch(/\{|undefined|’s’/)
    }
})

test('French sentences keep their marks on the line', () => {
  for (const sentence of Object.values(catalogues.fr))
    expect(sentence).not.toMatch(/ [:;?!»](?=[\s}]|$)|« |\w'\w/)
})

test('a code without words, and words that lack a param, still make a sentence', () => {
  for (const locale of locales) {
    const fallback = wordFinding({ code: 'shape.malformed', params: {}, line: 1, column: 1 }, locale)
    expect(wordFinding({ code: 'toString', params: {}, line: 1, column: 1 }, locale)).toBe(fallback)
    expect(wordFinding({ code: 'name.below', params: {}, line: 1, column: 1 }, locale)).toBe(fallback)
  }
})

test('what an author wrote is quoted, shortened, and never read as a message', () => {
  const word = (key: string) =>
    wordFinding({ code: 'shape.unknownKey', params: { key, nearest: '' }, line: 1, column: 1 }, 'en')
  expect(word('{count}')).toBe('“{count}” does not exist here: remove this key.')
  expect(word('k'.repeat(5000)).length).toBeLessThan(200)
})

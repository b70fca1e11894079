import { readdirSync } from 'node:fs'
import { createFormatters } from '@formatjs/intl'
import { locales } from '../../schemas/label'
import { looseMark, withoutIcu } from '../../tests/support/french'
import type { Catalogue } from './catalogue'

const formatters = createFormatters()
const folder = new URL('.', import.meta.url)
const files = readdirSync(folder).filter((name) => /^[a-z]+\.ts$/.test(name))
const catalogues = (await Promise.all(files.map((name) => import(`./${name}`)))).flatMap(cataloguesIn)

const messages = catalogues.flatMap(([name, catalogue]) =>
  locales.flatMap((locale) =>
    Object.entries(catalogue[locale]).map(([key, text]) => ({
      where: `${name} ${locale} ${key}`,
      locale,
      text,
    })),
  ),
)

test('there are catalogues to read', () => {
  expect(catalogues.length).toBeGreaterThan(8)
  expect(messages.length).toBeGreaterThan(400)
})

test('each message is written in ICU', () => {
  expect(messages.filter(({ text, locale }) => !isRead(text, locale)).map(({ where }) => where)).toEqual([])
})

test('each sentence has 25 words at most', () => {
  const long = messages.filter(({ text }) => sentencesOf(text).some((sentence) => wordsIn(sentence) > 25))
  expect(long.map(({ where }) => where)).toEqual([])
})

test('French keeps its no-break spaces and its own marks', () => {
  const french = messages.filter(({ locale }) => locale === 'fr')
  const wrong = french.filter(({ text }) => looseMark.test(withoutIcu(text)))
  expect(wrong.map(({ where, text }) => `${where}: ${text}`)).toEqual([])
})

test('no message ends a thought with three typed dots', () => {
  expect(messages.filter(({ text }) => text.includes('...')).map(({ where }) => where)).toEqual([])
})

function cataloguesIn(module: object): [string, Catalogue][] {
  return Object.entries(module).filter((entry): entry is [string, Catalogue] => isCatalogue(entry[1]))
}

function isCatalogue(value: unknown): value is Catalogue {
  return typeof value === 'object' && value !== null && 'fr' in value && 'en' in value
}

function isRead(text: string, locale: string): boolean {
  try {
    return formatters.getMessageFormat(text, locale).getAst().length > 0
  } catch {
    return false
  }
}

function sentencesOf(text: string): string[] {
  return withoutIcu(text).split(/(?<=[.!?…])\s/)
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}

import { createFormatters } from '@formatjs/intl'
import { type Locale, locales } from '../../schemas/label'
import { choiceWords } from './messages/choices'
import { fileWords } from './messages/files'
import { labelWords } from './messages/labels'
import { lengthWords } from './messages/length'
import { listWords } from './messages/list'
import { signatureWords } from './messages/signature'
import { standingWords } from './messages/standings'

type Catalogue = Readonly<Record<Locale, Readonly<Record<string, string>>>>

const catalogues: readonly Catalogue[] = [
  choiceWords,
  fileWords,
  labelWords,
  lengthWords,
  listWords,
  signatureWords,
  standingWords,
]
const formatters = createFormatters()
const all = catalogues.flatMap((messages) =>
  locales.flatMap((locale) => Object.entries(messages[locale]).map(([key, text]) => ({ locale, key, text }))),
)

it.each(catalogues)('both languages say the same things, of the same parameters', (messages) => {
  expect(Object.keys(messages.en)).toEqual(Object.keys(messages.fr))
  const named = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name))].sort()
  const [fr, en] = locales.map((locale) => Object.values(messages[locale]).map(named))
  expect(en).toEqual(fr)
})

it.each(all)('$key ($locale) is ICU, and short', ({ locale, text }) => {
  expect(() => formatters.getMessageFormat(text, locale)).not.toThrow()
  for (const sentence of text.split(/[.?!]/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25)
})

it.each(all.filter(({ locale }) => locale === 'fr'))('$key keeps its no-break spaces', ({ text }) => {
  expect(text.replace(/\{\w+, (plural|select|number)[\s\S]*/, '')).not.toMatch(/ [:;?!»%]|« |\p{L}'/u)
})

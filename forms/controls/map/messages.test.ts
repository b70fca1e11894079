import { createFormatters } from '@formatjs/intl'
import { locales } from '../../../schemas/label'
import { messages } from './messages'

const formatters = createFormatters()
const all = locales.flatMap((locale) =>
  Object.entries(messages[locale]).map(([key, text]) => ({ locale, key, text })),
)

it('both languages say the same things, of the same parameters', () => {
  expect(Object.keys(messages.en)).toEqual(Object.keys(messages.fr))
  const named = (text: string) =>
    [
      ...new Set([...text.matchAll(/\{(shape|place|name|position|count)[,}]/g)].map(([, name]) => name)),
    ].sort()
  const [fr, en] = locales.map((locale) => Object.values(messages[locale]).map(named))
  expect(en).toEqual(fr)
})

it.each(all)('$key ($locale) is ICU, and short', ({ locale, text }) => {
  expect(() => formatters.getMessageFormat(text, locale)).not.toThrow()
  for (const sentence of text.split(/[.?!]/)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25)
})

it.each(all.filter(({ locale }) => locale === 'fr'))('$key keeps its no-break spaces', ({ text }) => {
  expect(text).not.toMatch(/ [:;?!»]|« |\p{L}'/u)
})

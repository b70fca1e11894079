import { locales } from '../../schemas/label'
import { newcomerMail } from './newcomerMail'

const said = { provider: 'FranceConnect', name: 'Guichet <des essais>' } as const

test.each(locales.flatMap((locale) => ['12345678', null].map((code) => [code, locale] as const)))(
  'both layouts say the same of %s in %s, and nothing becomes markup',
  (code, locale) => {
    const { subject, text, html } = newcomerMail({ ...said, code }, locale)
    const readable = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
    const words = (content: string) => content.match(/[\p{L}\p{N}]{3,}/gu) ?? []
    expect(words(readable).sort()).toEqual(words(text).sort())
    expect(html).not.toContain('<des')
    expect(subject).toContain(said.name)
    expect(text.includes('1234\u00a05678')).toBe(code !== null)
  },
)

import { locales } from '../../schemas/label'
import { accountMail } from './accountMail'

const said = { link: 'https://guichet.example/mot-de-passe#jeton', name: 'Guichet <des essais>' } as const
const whats = ['confirm', 'known', 'password'] as const

test.each(locales.flatMap((locale) => whats.map((what) => [what, locale] as const)))(
  'both layouts of %s say the same in %s, and nothing becomes markup',
  (what, locale) => {
    const { subject, text, html } = accountMail({ ...said, what }, locale)
    const readable = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/ href="([^"]*)"/g, '>$1<')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    const words = (content: string) => content.match(/[\p{L}\p{N}]{3,}/gu) ?? []
    expect(words(readable).sort()).toEqual(words(text).sort())
    expect(html).not.toContain('<des')
    expect(subject).toContain(said.name)
    expect(text).toContain(said.link)
  },
)

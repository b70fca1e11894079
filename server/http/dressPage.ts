import type { Config } from '../config'

/** The page's colour while an installation sets none; the same as in `client/ui/styles/tokens.css`. */
const ownAccent = '#12498f'

/**
 * Fills in what the page says before its scripts run, or where they do not: whose service it is, its colour, and how
 * to reach it. Settings are text and never markup.
 */
export function dressPage(html: string, config: Config): string {
  const words: Readonly<Record<string, string>> = {
    __NAME__: plain(config.name),
    __OPERATOR__: plain(config.operator),
    __ACCENT__: config.accent ?? ownAccent,
    __CONTACT__: contact(config)
      .map((line) => `<li>${line}</li>`)
      .join(''),
  }
  return html.replace(/__[A-Z]+__/g, (token) => words[token] ?? token)
}

/** Ways to reach the service, in French: the page without scripts has one language. */
function contact({ contactEmail, contactPhone, contactAddress }: Config): readonly string[] {
  return [
    `par courriel : <a href="mailto:${plain(contactEmail)}">${plain(contactEmail)}</a>`,
    ...(contactPhone === null ? [] : [`par téléphone : ${plain(contactPhone)}`]),
    ...(contactAddress === null ? [] : [`par courrier : ${plain(contactAddress)}`]),
  ]
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function plain(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}

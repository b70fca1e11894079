import type { Locale } from '../../schemas/label'
import { type Markup, markup } from './markup'

/** A mail's words: its subject on one line, and two layouts that say the same. */
export type Mail = { readonly subject: string; readonly text: string; readonly html: string }

// Mail readers drop style sheets: each element carries its own look.
const body = markup`style="max-width:36em;margin:1.5em auto;padding:0 1em;font:16px/1.5 sans-serif;color:#1e2b3c"`

/** How the parts of a mail look. */
export const looks = {
  big: markup`style="font-size:24px;line-height:1.25"`,
  middle: markup`style="font-size:18px"`,
  bold: markup`style="font-weight:bold"`,
  fact: markup`style="margin:0 0 .5em"`,
} as const

/** The HTML of a whole mail around what it says. */
export function frame(inside: Markup, subject: string, locale: Locale): string {
  return markup`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${subject}</title></head>
<body ${body}>
${inside}
</body>
</html>
`.html
}

import type { Locale } from '../../schemas/label'
import { type Markup, markup } from './markup'

/** A mail's words: its subject on one line, and two layouts that say the same. */
export type Mail = { readonly subject: string; readonly text: string; readonly html: string }

// Mail readers drop style sheets: each element carries its own look.
const page = markup`style="margin:0;padding:24px 12px;background:#f2f5f9"`
const sheet = markup`style="max-width:36em;margin:0 auto;padding:8px 24px;background:#fff;border:1px solid #d3dbe6;border-radius:8px;font:16px/1.5 sans-serif;color:#1e2b3c;overflow-wrap:anywhere"`

/** How the parts of a mail look. */
export const looks = {
  big: markup`style="font-size:24px;line-height:1.25"`,
  middle: markup`style="font-size:18px"`,
  bold: markup`style="font-weight:bold"`,
  fact: markup`style="margin:0 0 .5em"`,
  /** What the mail is for: as large as a finger. */
  button: markup`style="display:inline-block;padding:12px 20px;border-radius:6px;background:#1d4f91;color:#fff;font-weight:bold;text-decoration:none"`,
  link: markup`style="color:#1d4f91"`,
} as const

/** The HTML of a whole mail around what it says. */
export function frame(inside: Markup, subject: string, locale: Locale): string {
  return markup`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light"><title>${subject}</title></head>
<body ${page}>
<main ${sheet}>
${inside}
</main>
</body>
</html>
`.html
}

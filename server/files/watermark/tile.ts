import { createRequire } from 'node:module'
import sharp from 'sharp'

const { resolve } = createRequire(import.meta.url)
/** The project's own: a machine may have no fonts at all. */
const fontfile = resolve('@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf')

/** Half-transparent, so that what is under it can be read; light under dark, so that it shows on any ground. */
const inks = [
  { colour: '#ffffff80', shift: 2 },
  { colour: '#7a001980', shift: 0 },
] as const

/** How steeply the words rise, in degrees. */
const slope = -30

/** Transparent pixels around the words, so that repeated ones stand apart. */
const margin = 30

/** Words written aslant on a transparent ground, as a PNG made to be repeated; `lines` are set one under the other. */
export async function watermarkTile(lines: readonly string[]): Promise<Buffer> {
  const drawn = await Promise.all(
    inks.map(async ({ colour, shift }) => ({ ...(await text(lines, colour)), shift })),
  )
  const [first] = drawn
  if (first === undefined) throw new Error('A watermark has an ink.')
  const ground = {
    width: first.info.width + 4,
    height: first.info.height + 4,
    channels: 4,
    background: '#0000',
  } as const
  const words = await sharp({ create: ground })
    .composite(drawn.map(({ data, shift }) => ({ input: data, left: shift, top: shift })))
    .png()
    .toBuffer()
  const aslant = await sharp(words).rotate(slope, { background: '#0000' }).png().toBuffer()
  const around = { top: margin, bottom: margin, left: margin, right: margin, background: '#0000' }
  return sharp(aslant).extend(around).png().toBuffer()
}

/** Pango markup is XML: what an author wrote stays words. */
function text(lines: readonly string[], colour: string) {
  const words = lines.join('\n').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const markup = `<span foreground="${colour}">${words}</span>`
  return sharp({
    text: { text: markup, fontfile, font: 'Public Sans Bold 24', align: 'centre', rgba: true, dpi: 96 },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
}

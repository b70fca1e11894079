import sharp from 'sharp'

/** More pixels are refused before they are decoded: no paper is scanned as large. */
const mostPixels = 100_000_000

/** How much of a picture's width one repetition of the words takes. */
const share = 0.5

/**
 * The picture at `source` with the words of `tile` all over it, written to `target` in its own format, upright. Nothing
 * else of it is kept: neither where it was taken nor by what. Throws when it cannot be read as a picture.
 */
export async function markImage(source: string, target: string, tile: Buffer): Promise<void> {
  const picture = sharp(source, { limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds: 30 })
  const { format, autoOrient } = await picture.metadata()
  const fitted = await sharp(tile)
    .resize({
      width: Math.max(1, Math.round(autoOrient.width * share)),
      height: autoOrient.height,
      fit: 'inside',
    })
    .png()
    .toBuffer()
  await picture
    .autoOrient()
    .composite([{ input: fitted, tile: true, gravity: 'centre' }])
    .toFormat(format)
    .toFile(target)
}

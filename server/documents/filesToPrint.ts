import sharp from 'sharp'
import type { DocumentEntry, FormDocument } from '../../forms/engine/documentTypes'
import type { SupportingDocument } from '../../schemas/answers'
import type { Installation } from '../context'
import { bytesPath } from '../files/fileStore'
import { refusalToOpen } from '../files/standing'

/** What a document has to know of the files that a version names. */
export type FilesToPrint = {
  /** When the bytes of a file were deleted, by its id: an instant. */
  readonly deleted: ReadonlyMap<string, string>
  /** A picture drawn in its answer's place, as the bytes of a PNG, by its file's id. */
  readonly pictures: ReadonlyMap<string, readonly number[]>
}

/** More pixels are not drawn: a signature is far smaller. */
const mostPixels = 10_000_000

/** What became of a version's files, and those of them that are drawn: signatures. */
export async function filesToPrint(
  { database, config }: Pick<Installation, 'database' | 'config'>,
  dossierId: string,
  document: FormDocument,
): Promise<FilesToPrint> {
  const rows = await database.read
    .selectFrom('files')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('id')
    .execute()
  const deleted = rows.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [[id, deletedAt] as const]))
  const images = document.sections.flatMap(({ entries }) => imagesIn(entries))
  const drawn = rows.filter(
    (row) => images.some(({ fileId }) => fileId === row.id) && refusalToOpen(config, row, true) === null,
  )
  const pictures = await Promise.all(
    drawn.map(async (row) => [row.id, await pictureOf(bytesPath(config, dossierId, row.sha256))] as const),
  )
  return {
    deleted: new Map(deleted),
    pictures: new Map(
      pictures.flatMap(([id, picture]) => (picture === null ? [] : [[id, picture] as const])),
    ),
  }
}

/** Drawn anew, small: what was sent as a picture may be anything. Null when it is not one. */
async function pictureOf(path: string): Promise<readonly number[] | null> {
  try {
    const picture = await sharp(path, { limitInputPixels: mostPixels })
      .resize({ width: 800, withoutEnlargement: true })
      .greyscale()
      .png({ palette: true })
      .toBuffer()
    return [...picture]
  } catch {
    return null
  }
}

function imagesIn(entries: readonly DocumentEntry[]): readonly SupportingDocument[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'rows') return entry.rows.flatMap((row) => imagesIn(row.entries))
    if (entry.kind !== 'answer' || entry.presentation?.kind !== 'image') return []
    return [entry.presentation.file]
  })
}

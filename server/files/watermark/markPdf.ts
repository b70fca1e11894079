import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib'

/** How much of a page's width one repetition of the words takes. */
const share = 0.5

/** More pages are no identity paper. */
const mostPages = 50

/**
 * A PDF with the words of `tile` (a PNG) all over each page. Pages alone are taken over: no script, no attached file,
 * no form, no link, no metadata. Throws when it cannot be read, or is protected by a password.
 */
export async function markPdf(source: Uint8Array, tile: Uint8Array): Promise<Uint8Array> {
  const original = await PDFDocument.load(source, { updateMetadata: false, throwOnInvalidObject: true })
  if (original.getPageCount() > mostPages) throw new Error('too many pages')
  // What is filled in a form is part of what is seen.
  original.getForm().flatten()
  const copy = await PDFDocument.create()
  const words = await copy.embedPng(tile)
  for (const page of await copy.copyPages(original, original.getPageIndices())) {
    for (const active of ['Annots', 'AA', 'B', 'Metadata', 'PieceInfo']) page.node.delete(PDFName.of(active))
    copy.addPage(page)
    mark(page, words)
  }
  return copy.save()
}

type Words = Awaited<ReturnType<PDFDocument['embedPng']>>

function mark(page: PDFPage, words: Words): void {
  const { x, y, width, height } = page.getMediaBox()
  const size = words.scaleToFit(width * share, height)
  for (let top = y; top < y + height; top += size.height) {
    for (let left = x; left < x + width; left += size.width) {
      page.drawImage(words, { x: left, y: top, width: size.width, height: size.height })
    }
  }
}

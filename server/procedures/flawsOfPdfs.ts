import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Finding, PdfFlaw, PdfNamed } from '../../forms/engine/definition'

/** What is said of the PDFs to fill in of a definition: each flaw that one of them has. They lie in `directory`. */
export async function flawsOfPdfs(directory: string, pdfs: readonly PdfNamed[]): Promise<readonly Finding[]> {
  const names = [...new Set(pdfs.map(({ name }) => name))]
  const flaws = new Map(
    await Promise.all(names.map(async (name) => [name, await flawsIn(join(directory, name))] as const)),
  )
  return pdfs.filter(({ name, flaw }) => flaws.get(name)?.includes(flaw)).map(({ said }) => said)
}

async function flawsIn(path: string): Promise<readonly PdfFlaw[]> {
  try {
    const document = await PDFDocument.load(await readFile(path), { updateMetadata: false })
    const titled = isSaid(document.getTitle())
    const languaged = isSaid(document.getLanguage())
    return [...(titled ? [] : noTitle), ...(languaged ? [] : noLanguage)]
  } catch {
    return ['template.unreadable']
  }
}

const noTitle: readonly PdfFlaw[] = ['template.noTitle']
const noLanguage: readonly PdfFlaw[] = ['template.noLanguage']

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}

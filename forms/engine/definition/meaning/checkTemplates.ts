import type { Checking } from '../checking'
import type { Finding, Note } from '../finding'

/** Whether a procedure, by its id, has a document to fill in of this name. */
export type HasTemplate = (procedureId: string, name: string) => boolean

/** What is wrong with a PDF that a screen reader opens (WCAG 2.2, techniques PDF16 and PDF18; RGAA 13.3). */
const flaws = ['template.unreadable', 'template.noTitle', 'template.noLanguage'] as const
export type PdfFlaw = (typeof flaws)[number]

/** A PDF to fill in that a definition names, and what is said there where it has this flaw. */
export type PdfNamed<Said = Finding> = {
  readonly name: string
  readonly flaw: PdfFlaw
  readonly said: Said
}

/**
 * Refuses a document to fill in that nobody could download. The PDFs among the others are returned: the check opens no
 * file, and whoever does says which flaws they have.
 */
export function checkTemplates(
  { procedure, places, report }: Checking,
  hasTemplate: HasTemplate,
): readonly PdfNamed<Note>[] {
  return places.flatMap(({ at, field }) => {
    if (field.type !== 'file' || field.template === undefined) return []
    const name = field.template
    const place = { at: `${at}/template`, params: { name } }
    if (!hasTemplate(procedure.id, name)) report({ ...place, code: 'template.missing' })
    else if (/\.pdf$/i.test(name))
      return flaws.map((flaw) => ({ name, flaw, said: { ...place, code: flaw } }))
    return []
  })
}

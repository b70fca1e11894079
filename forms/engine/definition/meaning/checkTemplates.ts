import type { Checking } from '../checking'

/** Whether a procedure, by its id, has a document to fill in of this name. */
export type HasTemplate = (procedureId: string, name: string) => boolean

/** Refuses a document to fill in that nobody could download. */
export function checkTemplates({ procedure, places, report }: Checking, hasTemplate: HasTemplate): void {
  for (const { at, field } of places) {
    if (field.type !== 'file' || field.template === undefined) continue
    if (!hasTemplate(procedure.id, field.template))
      report({ at: `${at}/template`, code: 'template.missing', params: { name: field.template } })
  }
}

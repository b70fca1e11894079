import type { Template } from '../../forms/fields/view'
import * as templates from '../../schemas/api/templates'
import { addressOf } from './address'
import { byteSender, caller } from './call'

const listTemplates = caller(templates.listTemplates)

/** Keeps a document to fill in. Refused with 409 where another file has its name. */
export const putTemplate = byteSender(templates.putTemplate)

/** Where a document to fill in is. */
export function templateAddress(procedure: string, template: string): string {
  return addressOf(templates.downloadTemplate, { params: { procedure, template } })
}

/** How inputs ask for a procedure's documents to fill in. */
export function templatesOf(procedure: string) {
  return {
    async template(name: string, signal: AbortSignal): Promise<Template | null> {
      const { templates: all } = await listTemplates({ params: { procedure } }, { signal })
      const found = all.find((each) => each.name === name)
      if (found === undefined) return null
      return { address: templateAddress(procedure, name), size: found.size }
    },
  }
}

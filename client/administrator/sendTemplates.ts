import { putTemplate } from '../api/templates'

/** Whether a file that comes with a definition is a document to fill in: whatever is no JSON. */
export function isTemplate({ name }: File): boolean {
  return !name.toLowerCase().endsWith('.json')
}

/** Sends the documents to fill in of the procedure that a definition says it is; the check tells what is missing. */
export async function sendTemplates(source: string, files: readonly File[]): Promise<void> {
  const procedure = procedureIn(source)
  if (procedure === undefined) return
  for (const file of files.filter(({ name }) => nameable.test(name)))
    await putTemplate({ params: { procedure, template: file.name } }, file)
}

/** What a definition can name: what is called otherwise is missed by the check, which says its name. */
const nameable = /^[A-Za-z0-9][A-Za-z0-9._-]{0,90}\.[A-Za-z0-9]{2,5}$/

function procedureIn(source: string): string | undefined {
  try {
    const definition: unknown = JSON.parse(source)
    const named = typeof definition === 'object' && definition !== null && 'id' in definition
    return named && typeof definition.id === 'string' ? definition.id : undefined
  } catch {
    return undefined
  }
}

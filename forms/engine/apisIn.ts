import type { Field, Procedure, RowField } from '../fields'
import type { Api } from '../fields/reference/api'

/** An API that a question asks: the source's name, and where the definition tells it. */
export type NamedApi = { readonly source: string; readonly api: Api; readonly at: string }

/** The APIs that a definition names, with the JSON Pointer of each. */
export function apisIn({ sections, annotations = [] }: Procedure): readonly NamedApi[] {
  return [
    ...sections.flatMap(({ fields }, index) => inFields(fields, `/sections/${index}/fields`)),
    ...inFields(annotations, '/annotations'),
  ]
}

function inFields(fields: readonly (Field | RowField)[], base: string): readonly NamedApi[] {
  return fields.flatMap((field, index) => {
    const at = `${base}/${index}`
    if (field.type === 'repetition') return inFields(field.fields, `${at}/fields`)
    if (field.type !== 'reference' || typeof field.from === 'string') return []
    return [{ source: `reference.${field.id}`, api: field.from, at: `${at}/from` }]
  })
}

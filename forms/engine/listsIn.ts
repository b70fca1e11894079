import type { Field, Procedure, RowField } from '../fields'
import { isObject, settingOf } from './resolve/settings'

/** A list that a question takes its options or its lines from, and where it says so. */
export type NamedList = { readonly list: string; readonly at: string }

const known = new WeakMap<Procedure, readonly NamedList[]>()

/** The lists that a definition names, with the JSON Pointer of each name. */
export function listsIn(procedure: Procedure): readonly NamedList[] {
  const found = known.get(procedure) ?? [
    ...procedure.sections.flatMap(({ fields }, index) => inFields(fields, `/sections/${index}/fields`)),
    ...inFields(procedure.annotations ?? [], '/annotations'),
  ]
  known.set(procedure, found)
  return found
}

function inFields(fields: readonly (Field | RowField)[], base: string): readonly NamedList[] {
  return fields.flatMap((field, index) => {
    const at = `${base}/${index}`
    if (field.type === 'repetition') return inFields(field.fields, `${at}/fields`)
    const named = listNamedIn(field)
    return named === undefined ? [] : [{ list: named.list, at: at + named.at }]
  })
}

/** The list that a question takes its options or its lines from, and where in the question it says so. */
export function listNamedIn(field: object): NamedList | undefined {
  const list = listNamedBy(settingOf(field, 'options'))
  if (list !== undefined) return { list, at: '/options/from' }
  // A question of another kind names its list by itself.
  const own = listNamedBy(field)
  return own === undefined ? undefined : { list: own, at: '/from' }
}

/** The list in `{ "from": list }`; undefined for anything else. */
export function listNamedBy(options: unknown): string | undefined {
  const list = isObject(options) ? settingOf(options, 'from') : undefined
  return typeof list === 'string' ? list : undefined
}

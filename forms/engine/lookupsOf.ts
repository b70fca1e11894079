import type { Answers } from '../../schemas/answers'
import type { Lookup } from '../../schemas/lookup'
import type { FieldType } from '../fields/fieldType'
import { evaluate } from './evaluate'
import type { Form } from './form'
import { safely } from './pass'
import type { AskedElement, AskedField, Context } from './types'

/** All that the answers of the questions asked, or of one section's, need a source to say, each once, in reading order. */
export function lookupsOf(
  form: Form,
  answers: Answers,
  context: Context,
  sectionId?: string,
): readonly Lookup[] {
  const lookups = evaluate(form, answers, context)
    .sections.filter(({ id }) => sectionId === undefined || id === sectionId)
    .flatMap(({ elements }) => fieldsIn(elements))
    .flatMap((asked) => {
      const { lookup } = form.types.get(asked.field.type) ?? {}
      return lookup === undefined ? [] : lookupsIn(lookup, asked)
    })
  return [...new Map(lookups.map((each) => [`${each.source} ${each.key}`, each])).values()]
}

/** What one answer needs a source to say; nothing while it is absent or of another shape. */
export function lookupsIn(
  lookup: NonNullable<FieldType['lookup']>,
  { field, value }: Pick<AskedField, 'field' | 'value'>,
): readonly Lookup[] {
  if (value === undefined) return []
  const source = lookup.source(field)
  if (source === undefined) return []
  return (safely(() => lookup.keys(value, field)) ?? []).map((key) => ({ source, key }))
}

function fieldsIn(elements: readonly AskedElement[]): readonly AskedField[] {
  return elements.flatMap((element) => {
    if (element.kind === 'field') return [element]
    return element.kind === 'repetition' ? element.rows.flatMap((row) => fieldsIn(row.elements)) : []
  })
}

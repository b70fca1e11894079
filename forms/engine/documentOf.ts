import type { Answer, Answers } from '../../schemas/answers'
import { factOf } from '../../schemas/lookup'
import type { Computed } from '../../schemas/procedure'
import type { LeafField, Types } from '../fields'
import type { FieldType } from '../fields/fieldType'
import type { Presentation } from '../fields/presentation'
import type { DocumentEntry, FormDocument, Verification } from './documentTypes'
import { evaluate } from './evaluate'
import type { Form } from './form'
import { lookupsIn } from './lookupsOf'
import { safely } from './pass'
import { headingEntry } from './structure/heading'
import type { AskedElement, AskedField, Context } from './types'

/**
 * A dossier made readable, before any medium: the questions asked with their answers, in the reader's language.
 * Hidden questions are not there, nor are explanations; what was asked and not answered has a null presentation.
 */
export function documentOf(form: Form, answers: Answers, context: Context): FormDocument {
  const sections = evaluate(form, answers, context).sections.map(({ id, title, elements }) => ({
    id,
    title,
    entries: entriesOf(elements, form.types, context),
  }))
  return { sections: sections.filter(({ entries }) => entries.length > 0) }
}

function entriesOf(
  elements: readonly AskedElement[],
  types: Types,
  context: Context,
): readonly DocumentEntry[] {
  return elements.flatMap((element) => entryOf(element, types, context) ?? [])
}

function entryOf(element: AskedElement, types: Types, context: Context): DocumentEntry | undefined {
  const { path } = element
  switch (element.kind) {
    case 'explanation':
      return undefined
    case 'heading':
      return headingEntry(element)
    case 'repetition': {
      const rows = element.rows.map(({ rowId, title, elements }) => ({
        rowId,
        title,
        entries: entriesOf(elements, types, context),
      }))
      return { kind: 'rows', path, label: element.label, rows }
    }
    case 'computed': {
      const { label, field, value } = element
      const presentation = present(types.get(field.as), field, value, context)
      return { kind: 'answer', path, label, presentation, computed: true }
    }
    case 'field': {
      const { label, field, value } = element
      const type = types.get(field.type)
      const presentation = present(type, field, value, context)
      const verification = verificationOf(type, element, context)
      return {
        kind: 'answer',
        path,
        label,
        presentation,
        ...(verification === undefined ? {} : { verification }),
      }
    }
  }
}

function present(
  type: FieldType | undefined,
  field: LeafField | Computed,
  value: Answer | undefined,
  { locale, facts }: Context,
): Presentation | null {
  if (type === undefined || value === undefined) return null
  return safely(() => type.present(value, field, locale, facts)) ?? null
}

/** What its source has to say about an answer and has not, or that it knows no such thing. */
function verificationOf(
  type: FieldType | undefined,
  asked: AskedField,
  { facts, awaited = [], offers = () => false }: Context,
): Verification | undefined {
  const lookups = type?.lookup === undefined ? [] : lookupsIn(type.lookup, asked)
  if (lookups.some((each) => factOf(facts, each) === null)) return 'unknown'
  const states = awaited.flatMap(({ source, key, state }) =>
    lookups.some((each) => each.source === source && each.key === key) ? [state] : [],
  )
  const isUnsaid = lookups.some((each) => factOf(facts, each) === undefined && offers(each.source))
  return isUnsaid ? 'waiting' : (states.find((state) => state === 'waiting') ?? states[0])
}

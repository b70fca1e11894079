import type { Answer, Answers } from '../../../schemas/answers'
import { documentOf } from '../documentOf'
import type { DocumentEntry } from '../documentTypes'
import { evaluate } from '../evaluate'
import type { Form } from '../form'
import type { AskedElement, Context } from '../types'
import type { ToldAnswer, ToldQuestion } from './comparison'

/** A version to compare: its answers, the revision that they were given to, and what they were judged against. */
export type VersionToCompare = {
  readonly form: Form
  readonly answers: Answers
  readonly context: Context
}

/** A version as it is compared: what it asks and says by path, in reading order. */
export type ToldVersion = {
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly entries: ToldEntries
}

export type ToldEntries = ReadonlyMap<string, ToldEntry>

/** `value` is the canonical answer, undefined when there is none. */
export type ToldEntry =
  | { readonly kind: 'answer'; readonly told: ToldAnswer; readonly value: Answer | undefined }
  | { readonly kind: 'rows'; readonly told: ToldQuestion; readonly rows: readonly ToldRow[] }

export type ToldRow = { readonly rowId: string; readonly title: string; readonly entries: ToldEntries }

/** Tells a version question by question. Headings and explanations are the form's own words: they are not told. */
export function tellVersion({ form, answers, context }: VersionToCompare): ToldVersion {
  const { sections } = documentOf(form, answers, context)
  const asked = new Map(
    evaluate(form, answers, context).sections.flatMap(({ elements }) => elements.flatMap(withRows)),
  )
  const entries = sections.flatMap((section) => [...tellEntries(section.entries, section)])
  return { sections: sections.map(({ id, title }) => ({ id, title })), entries: new Map(entries) }

  function tellEntries(told: readonly DocumentEntry[], { id, title }: ToldQuestion['section']): ToldEntries {
    return new Map(
      told.flatMap((entry) => {
        const element = asked.get(entry.path)
        if (entry.kind === 'heading' || element === undefined) return []
        return [[entry.path, tellEntry(entry, element, { id, title })] as const]
      }),
    )
  }

  function tellEntry(
    entry: Exclude<DocumentEntry, { kind: 'heading' }>,
    element: AskedElement,
    section: ToldQuestion['section'],
  ): ToldEntry {
    const { kind, label } = entry
    if (kind === 'rows') {
      const rows = entry.rows.map(({ rowId, title, entries }) => ({
        rowId,
        title,
        entries: tellEntries(entries, { id: entry.path, title: label }),
      }))
      return { kind, told: { section, label }, rows }
    }
    const { presentation, verification } = entry
    return {
      kind,
      value: 'value' in element ? element.value : undefined,
      told: {
        section,
        label,
        type: typeNameOf(form, element, context),
        computed: entry.computed === true,
        presentation,
        ...(verification === undefined ? {} : { verification }),
      },
    }
  }
}

function withRows(element: AskedElement): readonly (readonly [path: string, element: AskedElement])[] {
  const rows = element.kind === 'repetition' ? element.rows : []
  return [[element.path, element], ...rows.flatMap((row) => row.elements.flatMap(withRows))]
}

function typeNameOf({ types }: Form, element: AskedElement, { locale }: Context): string {
  const name =
    element.kind === 'field' ? element.field.type : element.kind === 'computed' ? element.field.as : ''
  return types.get(name)?.messages[locale].name ?? name
}

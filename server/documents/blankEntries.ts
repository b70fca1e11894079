import { wordCondition } from '../../forms/engine/compare/messages/wordCondition'
import { readNames } from '../../forms/engine/names'
import type { Field, LeafField, Procedure, RowField, Types } from '../../forms/fields'
import { readMarkdown } from '../../forms/markdown'
import type { Condition } from '../../schemas/condition'
import { type Label, type Locale, labelIn } from '../../schemas/label'
import { spaceOf } from './blankSpace'
import type { Words } from './messages'
import type { PrintedEntry } from './page'

/** What the questions of a blank form are worded with. */
export type Blank = {
  readonly locale: Locale
  readonly words: Words
  /** A condition as it is told: « Seulement si… ». */
  when(condition: Condition | undefined): readonly string[]
}

/** The words of a procedure's blank form. */
export function blankOf(procedure: Procedure, types: Types, locale: Locale, words: Words): Blank {
  const { names } = readNames(procedure, types)
  return {
    locale,
    words,
    when: (condition) =>
      condition === undefined
        ? []
        : [words.say('onlyIf', { condition: wordCondition(condition, { locale, types, names }) })],
  }
}

/** Rows drawn of a list that may have many: enough to see what is asked, the rest goes on a copy. */
const drawnRows = 2

/** A question, or what stands among questions, to be filled in by hand. */
export function blankEntry(field: Field, blank: Blank): PrintedEntry {
  if (field.type !== 'repetition') return rowEntry(field, blank)
  const { words, locale } = blank
  const name = labelIn(field.row.name, locale)
  const rows = field.max === 1 ? 1 : drawnRows
  const about = [...blank.when(field.when), ...hintOf(field.hint, locale), words.say('rowsAbout')]
  const explained = { kind: 'explanation', label: '', blocks: readMarkdown(about.join('\n\n')) } as const
  return {
    kind: 'rows',
    label: labelIn(field.label, locale),
    rows: Array.from({ length: rows }, (_, index) => ({
      title: `${capital(name)} ${index + 1}`,
      entries: [...(index === 0 ? [explained] : []), ...field.fields.map((inner) => rowEntry(inner, blank))],
    })),
  }
}

function rowEntry(field: RowField, blank: Blank): PrintedEntry {
  const { locale, words } = blank
  switch (field.type) {
    case 'heading':
      return { kind: 'heading', label: labelIn(field.label, locale) }
    case 'explanation': {
      const blocks = readMarkdown(labelIn(field.text, locale))
      return { kind: 'explanation', label: field.label ? labelIn(field.label, locale) : '', blocks }
    }
    case 'computed': {
      const about = [...hintOf(field.hint, locale), ...blank.when(field.when), words.say('computedOnline')]
      return { kind: 'question', label: labelIn(field.label, locale), about, options: [], lines: 0 }
    }
    default:
      return question(field, blank)
  }
}

function question(field: LeafField, blank: Blank): PrintedEntry {
  const { locale, words } = blank
  const { about, options, lines } = spaceOf(field, locale, words)
  return {
    kind: 'question',
    label: labelIn(field.label, locale),
    about: [...hintOf(field.hint, locale), ...about, ...optionality(field, blank), ...blank.when(field.when)],
    options,
    lines,
  }
}

function optionality({ optional }: LeafField, { words, when }: Blank): readonly string[] {
  if (optional === undefined || optional === false) return []
  if (optional === true) return [words.say('optional')]
  return when(optional).map((condition) => words.say('optionalWhen', { condition }))
}

function hintOf(hint: Label | undefined, locale: Locale): readonly string[] {
  return hint === undefined ? [] : [labelIn(hint, locale)]
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

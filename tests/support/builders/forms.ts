import { type Context, compileForm, evaluate, type Form, loadPatterns } from '../../../forms/engine'
import {
  type Field,
  type LeafField,
  type LeafOf,
  loadTypes,
  type Procedure,
  type Types,
} from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import { noFacts } from '../../../schemas/lookup'

type Given = Partial<Procedure> & {
  /** The questions of a single section `page`, in place of `sections`. */
  readonly fields?: readonly Field[]
}

/** A definition that is right, made of what a test cares about. */
export function aProcedure({ fields, ...given }: Given = {}): Procedure {
  return {
    language: 1,
    id: 'a-procedure',
    title: 'Une démarche',
    service: 'Un service',
    contact: {},
    legalBasis: 'Un texte',
    retention: { draft: 'P3M', afterDecision: 'P6M' },
    sections: [{ id: 'page', title: 'Une page', fields: [...(fields ?? [aQuestion()])] }],
    ...given,
  }
}

/** A question to be asked or not. */
export function aQuestion(given: Partial<LeafOf<'text'>> = {}): LeafField {
  return { id: 'question', type: 'text', label: 'Une question', ...given }
}

let types: Promise<Types> | undefined

/** A form read from a definition, with every type and with patterns. */
export async function aForm(given: Given = {}): Promise<Form> {
  types ??= loadTypes()
  await loadPatterns()
  return compileForm(aProcedure(given), await types)
}

/** The day of all tests that do not choose one. */
export const aContext: Context = { today: '2026-03-12', locale: 'fr', facts: noFacts }

/** The id of the nth row of a test. */
export function rowId(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`
}

/** Rows holding these answers, with ids from 1. */
export function rowsWith(...answers: readonly Answers[]): readonly { rowId: string; answers: Answers }[] {
  return answers.map((each, index) => ({ rowId: rowId(index + 1), answers: each }))
}

/** The paths asked in reading order, those of rows included; explanations and headings too. */
export function askedPaths(form: Form, answers: Answers, context: Context = aContext): readonly string[] {
  return evaluate(form, answers, context).sections.flatMap(({ elements }) =>
    elements.flatMap((element) =>
      element.kind === 'repetition'
        ? [element.path, ...element.rows.flatMap((row) => row.elements.map(({ path }) => path))]
        : [element.path],
    ),
  )
}

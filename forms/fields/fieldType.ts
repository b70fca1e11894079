import type { Static, TObject, TProperties, TSchema } from 'typebox'
import type { Schema } from 'yup'
import type { Condition, Json } from '../../schemas/condition'
import type { Label, Locale } from '../../schemas/label'
import type { Facts } from '../../schemas/lookup'
import type { Presentation } from './presentation'

/** A refusal without words: `code` is a key of the type's own `messages`, `params` what its sentence names. */
export type Refusal = { readonly code: string; readonly params?: Readonly<Record<string, string | number>> }

/** What `read` makes of what was typed: a canonical value (undefined when blank), or why it cannot be read. */
export type Reading<Value> = { readonly value: Value | undefined } | { readonly problem: Refusal }

/** What every question has beside its type's own settings; conditions are the engine's affair. */
type FieldBase = {
  readonly id: string
  readonly label: Label
  readonly hint?: Label
  readonly optional?: boolean | Condition
  readonly purpose?: string
  readonly message?: Label
}

/**
 * A field of a type as the type's own functions see it. Bounds (`min`, `max`) and options that name other
 * answers or `today` have been replaced by their values: the engine does it (`forms/engine/resolve`).
 */
export type FieldOf<Settings extends TSchema> = FieldBase & Readonly<Static<Settings>>

/** How values of a kind compare; the engine's table gives each kind its operators. */
export type ComparisonKind = 'text' | 'number' | 'date' | 'boolean' | 'option' | 'options' | 'files' | 'none'

/** How a condition and a formula may use a type's values. */
type Operators<Value, Field> = {
  readonly kind: ComparisonKind
  /**
   * The value as it is compared: a text, a number as a decimal string, a date as ISO text, a boolean, an option's value
   * (`"other"` for a free one), the list of those, the number of files.
   */
  comparable(value: Value): string | number | boolean | readonly string[]
  /** How a shown question compares that nobody has answered: `false` for a box to tick; default: not at all. */
  readonly untouched?: false
  /** Whether `operand`, as an author wrote it, may be compared with this field; default: by kind. */
  accepts?(operand: Json, field: Field): boolean
}

/** How a value enters a formula and how a formula's result becomes one; only for what `computed` may be `as`. */
type Calculation<Value> = {
  /** The value as a decimal string, or an ISO date. A percent enters as a fraction. */
  enter(value: Value): string
  /** The result, rounded once, half up; undefined when it cannot be held. */
  leave(result: string): Value | undefined
}

/**
 * What is asked of a source (`server/lookups`) about a value. The answer is a fact: never part of the value, kept with
 * the version. A source that does not answer refuses nothing: the fact is pending and will be completed.
 */
type TypeLookup<Value, Field> = {
  /** The source's name (`communes`, `companies`); undefined where this field asks nothing. */
  source(field: Field): string | undefined
  /** The keys asked about: a code, a SIRET. */
  keys(value: Value, field: Field): readonly string[]
  /** The refusal of a key that the source does not know; absent: it is accepted all the same. */
  readonly unknown?: Refusal
}

/** What is wrong with an author's settings: `at` points inside the question (JSON Pointer), `code` is a key of the type's messages. */
export type SettingFinding<Key extends string = string> = {
  readonly at: string
  readonly code: Key
  readonly params?: Readonly<Record<string, string | number>>
  /** For the author to judge; without it, the definition cannot be published. */
  readonly severity?: 'warning'
}

/** A spreadsheet column; `cell` gets the field's value, undefined when not answered. */
type Column<Value> = {
  readonly key: string
  readonly title: string
  cell(value: Value | undefined): string
}

/** The two catalogues of a type: the same keys in both, ICU messages. */
type Messages<Key extends string> = {
  readonly fr: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}

/**
 * The contract of a kind of question: one folder holds everything about it. The engine owns what all types
 * share (required, emptiness, visibility, repetition); a type owns only what is its own.
 */
export type FieldType<
  Name extends string = string,
  Settings extends TObject = TObject,
  Value extends TSchema = TSchema,
  Key extends string = string,
> = {
  /** Its key in definitions and in the registry. */
  readonly type: Name
  /** What an author may set, with titles and hints: the editor is drawn from it. */
  readonly settings: Settings
  /** The canonical value's shape: its TypeScript type, the wire's check, the archive's JSON Schema. */
  readonly value: Value
  /** The blank answer: undefined for nearly all types (an absent answer is an absent key). */
  readonly empty: Static<Value> | undefined
  /** Whether a value counts as not answered (only white space, no file, an unticked box). */
  isEmpty(value: Static<Value>): boolean
  /** Settings and a value that are right; `read(print(value))` gives the value back. */
  readonly example: { readonly field: FieldOf<Settings>; readonly value: Static<Value> }
  /** What a person typed, as a value or a problem. Never throws, whatever it gets. */
  read(typed: string, field: FieldOf<Settings>, locale: Locale): Reading<Static<Value>>
  /** The value as a person would type it: the inverse of `read`. */
  print(value: Static<Value>, field: FieldOf<Settings>, locale: Locale): string
  /**
   * What a filled canonical value must be. Strict, transforms nothing. Every test's message is a `Refusal`
   * (see `refuse` in `forms/fields/rules.ts`). Bounds are inclusive.
   */
  schema(field: FieldOf<Settings>): Schema<Static<Value>>
  /** Its name (`name`), refusals (their codes) and standing hints (`hint`), in French and English. */
  readonly messages: Messages<Key | 'name'>
  /** How a condition may compare it. */
  readonly operators: Operators<Static<Value>, FieldOf<Settings>>
  /** Present where a formula may use it. */
  readonly calculation?: Calculation<Static<Value>>
  /**
   * What the settings' shape lets pass and is wrong all the same, of a question as its author wrote it (bounds and options
   * may still name other answers). Part of the definition check; most types have nothing to say.
   */
  checkSettings?(field: FieldOf<Settings>): readonly SettingFinding<Key>[]
  /** What it needs a source of the world to say about a value; most types need nothing. */
  readonly lookup?: TypeLookup<Static<Value>, FieldOf<Settings>>
  /** The answer made readable; `facts` names what a code stands for, once its source has said so. */
  present(value: Static<Value>, field: FieldOf<Settings>, locale: Locale, facts: Facts): Presentation
  /** Its spreadsheet columns; default: one, the presentation's text. */
  columns?(field: FieldOf<Settings>, locale: Locale, facts: Facts): readonly Column<Static<Value>>[]
}

/** Declares a type and keeps its exact types. */
export function fieldType<
  Name extends string,
  Settings extends TObject<TProperties>,
  Value extends TSchema,
  Key extends string,
>(declared: FieldType<Name, Settings, Value, Key>): FieldType<Name, Settings, Value, Key> {
  return declared
}

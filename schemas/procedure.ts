import { type Static, type TSchema, Type } from 'typebox'
import { Condition, conditionDefinition, type Json } from './condition'
import { Label, Unit } from './label'

const closed = { additionalProperties: false } as const

/** Ids of sections, fields, checks, groups and annotations: one namespace per definition. */
export const idPattern = '^[a-z][a-zA-Z0-9]{0,63}$'
const Id = Type.String({ pattern: idPattern })

/** Ids of procedures: they stand in addresses and never change. */
export const procedureIdPattern = '^[a-z][a-z0-9-]{2,63}$'

/** What only the author reads. */
const note = Type.Optional(Type.String())
/** A day as an author writes it; the definition check asks that it exists. */
export const isoDate = '^\\d{4}-\\d{2}-\\d{2}$'
/** A period of ISO 8601: `P3M`. */
export const isoPeriod = '^P(\\d+[YMWD])+$'

/** What conditions, bounds and formulas name: a field above, or one of the applicant's page. */
const namePattern = idPattern.replace('^', '^(applicant\\.)?')

/** A setting that takes the answer of a field above; the engine puts the answer in its place. */
export const FromAnswer = Type.Object(
  { answer: Type.String({ pattern: namePattern }) },
  { ...closed, title: 'La réponse à une question précédente' },
)

/** What every question has, whatever its type; a type adds its own settings. */
export const fieldBase = {
  id: Id,
  label: Label,
  hint: Type.Optional(Label),
  optional: Type.Optional(Type.Union([Type.Boolean(), Condition])),
  when: Type.Optional(Condition),
  purpose: Type.Optional(Type.String()),
  /** A canonical value, or `{ "answer": … }`: offered while the question is blank, never counted before it is seen. */
  default: Type.Optional(
    Type.Unsafe<Json>({
      description: 'Une valeur proposée d’avance, ou { "answer": … } pour celle d’une autre question.',
    }),
  ),
  message: Type.Optional(Label),
  private: Type.Optional(Type.Boolean()),
  note,
}

/** What is wrong with answers taken together; in a repetition it is tested row by row. */
export const Check = Type.Object(
  {
    id: Id,
    when: Condition,
    error: Type.Optional(Label),
    warning: Type.Optional(Label),
    fields: Type.Array(Id, { minItems: 1 }),
    note,
  },
  closed,
)
export type Check = Static<typeof Check>

export const Heading = Type.Object(
  { id: Id, type: Type.Literal('heading'), label: Label, when: Type.Optional(Condition), note },
  closed,
)
export type Heading = Static<typeof Heading>

export const Explanation = Type.Object(
  {
    id: Id,
    type: Type.Literal('explanation'),
    label: Type.Optional(Label),
    text: Label,
    when: Type.Optional(Condition),
    note,
  },
  closed,
)
export type Explanation = Static<typeof Explanation>

/** A value the engine works out; presented by the leaf named in `as`. */
export const Computed = Type.Object(
  {
    id: Id,
    type: Type.Literal('computed'),
    label: Label,
    hint: Type.Optional(Label),
    value: Type.String({ minLength: 1, maxLength: 2000, description: 'A formula.' }),
    as: Type.Enum(['integer', 'decimal', 'money', 'percent', 'date']),
    unit: Type.Optional(Unit),
    when: Type.Optional(Condition),
    private: Type.Optional(Type.Boolean()),
    note,
  },
  closed,
)
export type Computed = Static<typeof Computed>

/** Which agents a dossier goes to: the first whose condition holds when it is submitted; the last has none. */
const Group = Type.Object({ id: Id, label: Label, when: Type.Optional(Condition), note }, closed)
export type Group = Static<typeof Group>

/** The structure around leaves; a repetition holds everything but another repetition. */
const repetitionOf = <Leaf extends TSchema>(leaf: Leaf) =>
  Type.Object(
    {
      id: Id,
      type: Type.Literal('repetition'),
      label: Label,
      hint: Type.Optional(Label),
      min: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 1000 }), FromAnswer])),
      max: Type.Optional(Type.Union([Type.Integer({ minimum: 1, maximum: 1000 }), FromAnswer])),
      row: Type.Object({ title: Type.Optional(Label), name: Label, add: Label, note }, closed),
      unique: Type.Optional(Type.Array(Id)),
      checks: Type.Optional(Type.Array(Check)),
      when: Type.Optional(Condition),
      private: Type.Optional(Type.Boolean()),
      note,
      fields: Type.Array(Type.Union([leaf, Heading, Explanation, Computed]), { minItems: 1 }),
    },
    closed,
  )

/** Anything a section holds, and the agents' annotations. */
const fieldOf = <Leaf extends TSchema>(leaf: Leaf) =>
  Type.Union([leaf, Heading, Explanation, Computed, repetitionOf(leaf)])

const sectionOf = <Leaf extends TSchema>(leaf: Leaf) =>
  Type.Object(
    {
      id: Id,
      title: Label,
      hint: Type.Optional(Label),
      when: Type.Optional(Condition),
      checks: Type.Optional(Type.Array(Check)),
      note,
      fields: Type.Array(fieldOf(leaf), { minItems: 1 }),
    },
    closed,
  )

/**
 * The shape of a procedure's definition with a hole for its leaves, which `forms/fields` fills with the
 * settings of each registered type. Version 1 of the language.
 */
export const procedureOf = <Leaf extends TSchema>(leaf: Leaf) =>
  Type.Object(
    {
      $schema: Type.Optional(Type.String()),
      language: Type.Literal(1),
      id: Type.String({ pattern: procedureIdPattern }),
      title: Label,
      description: Type.Optional(Label),
      prepare: Type.Optional(Label),
      confirmation: Type.Optional(Label),
      service: Label,
      contact: Type.Object(
        {
          email: Type.Optional(Type.String()),
          phone: Type.Optional(Type.String()),
          hours: Type.Optional(Label),
          address: Type.Optional(Label),
        },
        closed,
      ),
      /** Agents are named to the citizen, as the law asks, unless their safety asks that they are not (CRPA, L111-2). */
      agents: Type.Optional(Type.Literal('anonymous')),
      legalBasis: Label,
      /** What no answer means once the period is over (CRPA, L231-1 and following); absent where nothing is asked for. */
      silence: Type.Optional(
        Type.Object(
          {
            after: Type.String({ pattern: isoPeriod }),
            means: Type.Enum(['acceptance', 'rejection']),
          },
          closed,
        ),
      ),
      opens: Type.Optional(Type.String({ pattern: isoDate })),
      closes: Type.Optional(Type.String({ pattern: isoDate })),
      retention: Type.Object(
        {
          draft: Type.String({ pattern: isoPeriod }),
          afterDecision: Type.String({ pattern: isoPeriod }),
        },
        closed,
      ),
      timeZone: Type.Optional(Type.String()),
      applicant: Type.Optional(
        Type.Union([Type.Literal('company'), Type.Literal('person'), Type.Literal('both')]),
      ),
      eligibility: Type.Optional(Type.Array(Type.Object({ must: Condition, message: Label, note }, closed))),
      sections: Type.Array(sectionOf(leaf), { minItems: 1 }),
      groups: Type.Optional(Type.Array(Group, { minItems: 1 })),
      /** What agents note down beside the answers: never asked of the citizen, never in a version. */
      annotations: Type.Optional(Type.Array(fieldOf(leaf), { minItems: 1 })),
      note,
    },
    { ...closed, $defs: { condition: conditionDefinition } },
  )

export type ProcedureOf<Leaf extends TSchema> = Static<ReturnType<typeof procedureOf<Leaf>>>

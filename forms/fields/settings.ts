import { type Static, Type } from 'typebox'
import { Condition } from '../../schemas/condition'
import { Label } from '../../schemas/label'
import { FromList } from '../../schemas/lists'
import { mapOf } from '../../schemas/mapOf'
import { FromAnswer, idPattern } from '../../schemas/procedure'

const closed = { additionalProperties: false } as const

/** `today`, `today-18y`, `today+30d`: read and worked out by the engine. */
const relativeDatePattern = '^today([+-][0-9]{1,5}[dmy])?$'

/** A setting that bounds how many characters, options or files there are. */
export function countBound(title: string) {
  return Type.Union([Type.Integer({ minimum: 0, maximum: 100_000 }), FromAnswer], { title })
}
export type CountBound = Static<ReturnType<typeof countBound>>

/** A setting that bounds a number: as an author writes it, or as the text of an exact one. */
export function numberBound(title: string) {
  return Type.Union(
    [
      Type.Number(),
      Type.String({ pattern: '^-?[0-9]{1,34}(\\.[0-9]{1,34})?$', title: 'Un nombre exact, écrit en texte' }),
      FromAnswer,
    ],
    { title },
  )
}

/** A setting that bounds a date: a date, a month, or a day told from today. */
export function dateBound(title: string) {
  const pattern = `${relativeDatePattern}|^[1-9][0-9]{3}-[0-9]{2}(-[0-9]{2})?$`
  return Type.Union(
    [Type.String({ pattern, title: 'Une date, un mois, ou un jour compté depuis today' }), FromAnswer],
    { title },
  )
}

/** An option that has more to say than its label. */
const OptionDetails = Type.Object(
  {
    label: Label,
    hint: Type.Optional(Label),
    when: Type.Optional(Condition),
    exclusive: Type.Optional(Type.Boolean({ description: 'Exclut toutes les autres réponses.' })),
    retired: Type.Optional(Type.Boolean({ description: 'Reste lisible, n’est plus proposée.' })),
    note: Type.Optional(Type.String()),
  },
  closed,
)

/** What the value of an option is called: an id that says nothing else among options. */
export const optionKeys = idPattern.replace('^', '^(?!(?:answer|other|from)$)')

/** Options as an author writes them: value → label, or value → label with its details. */
const InlineOptions = mapOf(Type.Union([Label, OptionDetails]), {
  keys: optionKeys,
  minProperties: 1,
  title: 'Des valeurs et leurs libellés',
})

/** The options of a question: written there, those chosen in a question above, or the lines of a list. */
export const Options = Type.Union([InlineOptions, FromAnswer, FromList], { title: 'Réponses proposées' })
export type Options = Static<typeof Options>

/** Whether a free answer is allowed, and under which label. */
export const OtherOption = Type.Union([Type.Boolean(), Label], { title: 'Réponse libre' })

type Bound = number | string | Static<typeof FromAnswer> | undefined

/** A count as the engine resolved it, told as text where an answer is no whole number; undefined where there is none. */
export function countOf(bound: Bound): number | undefined {
  return typeof bound === 'number' || typeof bound === 'string' ? Number(bound) : undefined
}

/** A number or date bound as the engine resolved it, as text; undefined where there is none. */
export function boundOf(bound: Bound): string | undefined {
  if (typeof bound === 'number') return String(bound)
  return typeof bound === 'string' ? bound : undefined
}

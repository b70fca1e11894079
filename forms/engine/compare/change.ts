import type { Json } from '../../../schemas/condition'
import type { Label } from '../../../schemas/label'
import type { ChangeCode, Impact } from './rules'

/** What a change is about, with the words by which people know it. */
export type Subject = {
  readonly kind:
    | 'procedure'
    | 'section'
    | 'field'
    | 'option'
    | 'check'
    | 'eligibility'
    | 'group'
    | 'annotation'
  /** Its id, an option's value; empty for the procedure and its rules of eligibility. */
  readonly id: string
  readonly label: Label
  /** The type of a question. */
  readonly type?: string
  /** What holds it: a question for an option, a section or a repetition for a question or a check. */
  readonly of?: Label
}

/** One difference between two definitions, without words (`wordChange` puts them). */
export type DefinitionChange = {
  /** JSON Pointer: in the definition after, or in the one before for what was removed. */
  readonly at: string
  readonly subject: Subject
  /** A line of the rule table. */
  readonly code: ChangeCode
  readonly impact: Impact
  /** The setting concerned, where the code alone does not tell it: `label`, `min`, `accept`. */
  readonly key?: string
  /** As each definition has it; absent where it has none. */
  readonly before?: Json
  readonly after?: Json
}

/** Takes what a comparison has to say; the rule table adds how grave it is. */
export type Report = (change: Omit<DefinitionChange, 'impact'>) => void

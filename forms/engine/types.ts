import type { Answer, AnswerPath } from '../../schemas/answers'
import type { Locale } from '../../schemas/label'
import type { Awaited, Facts } from '../../schemas/lookup'
import type { Problem } from '../../schemas/problem'
import type { Check, Computed, Explanation, Group, Heading } from '../../schemas/procedure'
import type { LeafField, Repetition } from '../fields'

/** What answers are judged against beside themselves. */
export type Context = {
  /** The date in the procedure's time zone, ISO: the server's. */
  readonly today: string
  readonly locale: Locale
  /** What was looked up about the answers: names of codes, whether a code exists. `noFacts` where nothing was. */
  readonly facts: Facts
  /** What a version's sources have not said yet; only documents tell it. */
  readonly awaited?: readonly Awaited[]
  /** Of a draft, whether a source may still say something: what it has not said yet is awaited. Only documents tell it. */
  readonly offers?: (source: string) => boolean
}

/**
 * One pass over a form: what is asked, with every bound and option worked out, in reading order. The wizard,
 * validation, the journey and the document all read this tree and nothing else decides visibility.
 */
export type Evaluation = {
  readonly sections: readonly AskedSection[]
  /** Eligibility that fails, by index in the definition: tested once what it names is answered, and its boxes ticked. */
  readonly ineligible: readonly number[]
  /** The same of the answers submitted as they are: a box that is not ticked is then an answer too. */
  readonly ineligibleIfSubmitted: readonly number[]
  /** Computed values by path; absent ones left out. */
  readonly computed: ReadonlyMap<AnswerPath, Answer>
  /** The agents it would go to, submitted as it is; undefined where the definition names no groups. */
  readonly group: Group | undefined
}

export type AskedSection = {
  /** The section's id, and its place in addresses; `applicant` for the first page. */
  readonly id: string
  readonly title: string
  readonly hint?: string
  readonly elements: readonly AskedElement[]
  /** Checks of the section that do not hold. */
  readonly raised: readonly RaisedCheck[]
}

/** A check whose condition came true: `at` are the fields it names, in its section or row. */
export type RaisedCheck = {
  readonly check: Check
  readonly severity: 'error' | 'warning'
  readonly at: readonly AnswerPath[]
  readonly message: string
}

export type AskedElement = AskedField | AskedHeading | AskedExplanation | AskedComputed | AskedRepetition

export type AskedField = {
  readonly kind: 'field'
  readonly path: AnswerPath
  /** The question with its bounds and options worked out; the same object as long as they do not change. */
  readonly field: LeafField
  readonly label: string
  readonly optional: boolean
  /** The answer as the draft holds it, an unreadable one included. */
  readonly answer: Answer | undefined
  /** The answer as conditions see it: undefined when absent, blank, unreadable or an option no longer offered. */
  readonly value: Answer | undefined
  /** Chosen before and not offered any more: the question says so. */
  readonly gone?: true
  /** The author's `default`, while there is no answer: the page may put it there, in sight, to be changed. */
  readonly suggestion?: Answer
}

export type AskedHeading = {
  readonly kind: 'heading'
  readonly path: AnswerPath
  readonly field: Heading
  readonly label: string
}

export type AskedExplanation = {
  readonly kind: 'explanation'
  readonly path: AnswerPath
  readonly field: Explanation
  /** Markdown. */
  readonly text: string
  readonly label?: string
}

export type AskedComputed = {
  readonly kind: 'computed'
  readonly path: AnswerPath
  readonly field: Computed
  readonly label: string
  readonly value: Answer | undefined
}

export type AskedRepetition = {
  readonly kind: 'repetition'
  readonly path: AnswerPath
  readonly field: Repetition
  readonly label: string
  readonly min: number
  readonly max: number
  readonly rows: readonly AskedRow[]
}

export type AskedRow = {
  readonly rowId: string
  /** `incidents/<rowId>` */
  readonly path: AnswerPath
  /** The row's title from its answers: "12 mars 2026 – 1 234,50 €"; "Incident 2" while they are absent. */
  readonly title: string
  readonly elements: readonly AskedElement[]
  readonly raised: readonly RaisedCheck[]
}

/** A section's state in the stepper. `error`: something filled is wrong; `complete`: nothing is missing. */
export type SectionState = 'untouched' | 'started' | 'complete' | 'error'

export type Journey = {
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly state: SectionState
    /** Required questions still without an answer. */
    readonly missing: number
    readonly problems: readonly Problem[]
  }[]
  /** The first section that is not complete, or null: then the review page is next. */
  readonly next: string | null
  readonly complete: boolean
}

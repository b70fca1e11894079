import type { AnswerPath } from '../../../../schemas/answers'
import type { AskedElement, AskedSection } from '../../types'

/** A question that is asked, or rows. */
export type AskedThere = {
  /** Whether there is an answer, whatever it is worth. */
  readonly answered: boolean
  /** Whether the answer counts: it would be in a version. */
  readonly counts: boolean
  readonly required: boolean
}

/** Everything that is asked, by path. */
export function askedIn(sections: readonly AskedSection[]): ReadonlyMap<AnswerPath, AskedThere> {
  const asked = new Map<AnswerPath, AskedThere>()
  const read = (elements: readonly AskedElement[]) => {
    for (const element of elements) {
      if (element.kind === 'field') {
        const { path, answer, value, optional } = element
        asked.set(path, { answered: answer !== undefined, counts: value !== undefined, required: !optional })
      }
      if (element.kind !== 'repetition') continue
      const { path, rows, min } = element
      asked.set(path, { answered: rows.length > 0, counts: rows.length > 0, required: min > 0 })
      for (const row of rows) read(row.elements)
    }
  }
  for (const { elements } of sections) read(elements)
  return asked
}

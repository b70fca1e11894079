import { type ReactNode, useCallback, useState } from 'react'
import type { DocumentEntry } from '../../../forms/engine/documentTypes'
import type { AnswerPath } from '../../../schemas/answers'
import { ChosenAnswer } from './ChosenAnswer'

/** The answers that an agent chooses to have corrected, in a correction that is being written. */
export type Asking = {
  readonly on: boolean
  /** What is asked of each answer chosen; a blank text asks nothing of its own. */
  readonly fields: ReadonlyMap<AnswerPath, string>
  begin(): void
  end(): void
  /** What stands beside an answer of the dossier: nothing unless one is choosing. */
  beside(entry: DocumentEntry): ReactNode
}

/** A correction in the making: off at first. */
export function useAsking(): Asking {
  const [on, setOn] = useState(false)
  const [fields, setFields] = useState<ReadonlyMap<AnswerPath, string>>(new Map())
  const choose = useCallback((path: AnswerPath, text: string | null) => {
    setFields((before) => {
      const after = new Map(before)
      if (text === null) after.delete(path)
      else after.set(path, text)
      return after
    })
  }, [])
  return {
    on,
    fields,
    begin: () => setOn(true),
    end() {
      setOn(false)
      setFields(new Map())
    },
    beside(entry) {
      const askable = entry.kind === 'rows' || (entry.kind === 'answer' && entry.computed !== true)
      if (!on || !askable) return null
      return <ChosenAnswer entry={entry} text={fields.get(entry.path) ?? null} onChoose={choose} />
    },
  }
}

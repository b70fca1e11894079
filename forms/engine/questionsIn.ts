import type { AnswerPath } from '../../schemas/answers'
import type { AskedElement, AskedSection } from './types'

/** What each answer asked is called: its question, and the row it stands in. */
export function questionsIn(sections: readonly AskedSection[]): ReadonlyMap<AnswerPath, string> {
  const called = new Map<AnswerPath, string>()
  const read = (elements: readonly AskedElement[], row: string) => {
    for (const element of elements) {
      if (element.kind === 'explanation' || element.kind === 'heading') continue
      called.set(element.path, `${row}${element.label}`)
      if (element.kind !== 'repetition') continue
      for (const { path, title, elements: inner } of element.rows) {
        called.set(path, title)
        read(inner, `${title} – `)
      }
    }
  }
  for (const { elements } of sections) read(elements, '')
  return called
}

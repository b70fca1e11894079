import { useEffect, useRef } from 'react'
import type { AskedSection } from '../../../forms/engine'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { announce } from '../../ui/announce'

/** Says how many questions an answer has added to the page, or taken away; rows are another matter. */
export function useAdded(section: AskedSection): void {
  const words = useWords(wizardWords)
  const last = useRef({ section: section.id, asked: questionsIn(section) })
  useEffect(() => {
    const before = last.current
    const asked = questionsIn(section)
    last.current = { section: section.id, asked }
    if (before.section !== section.id) return
    const added = [...asked].filter(
      (path) => !before.asked.has(path) && !isInNewRow(path, before.asked),
    ).length
    const gone = [...before.asked].filter((path) => !asked.has(path) && !isInNewRow(path, asked)).length
    if (added > 0) announce(words('added', { count: added }))
    else if (gone > 0) announce(words('withdrawn', { count: gone }))
  }, [section, words])
}

/** Paths of questions, and of rows (`incidents/<rowId>`). */
function questionsIn({ elements }: AskedSection): ReadonlySet<string> {
  const paths = new Set<string>()
  const read = (all: AskedSection['elements']) => {
    for (const element of all) {
      if (element.kind === 'field' || element.kind === 'repetition') paths.add(element.path)
      if (element.kind !== 'repetition') continue
      for (const row of element.rows) {
        paths.add(row.path)
        read(row.elements)
      }
    }
  }
  read(elements)
  return paths
}

/** Whether a path is a row, or stands in one, that the other side lacks: somebody added or removed the row. */
function isInNewRow(path: string, other: ReadonlySet<string>): boolean {
  const [list, rowId, field] = path.split('/')
  if (rowId === undefined || list === 'applicant') return false
  return field === undefined || !other.has(`${list}/${rowId}`)
}

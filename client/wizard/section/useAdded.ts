import { useEffect, useRef } from 'react'
import type { AskedRow, AskedSection } from '../../../forms/engine'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { announce } from '../../ui/announce'

/** Says how many questions an answer has added to the page, or taken away; rows are another matter. */
export function useAdded(section: AskedSection): void {
  const words = useWords(wizardWords)
  const last = useRef(section)
  useEffect(() => {
    const before = last.current
    last.current = section
    if (before === section || before.id !== section.id) return
    const [then, now] = [questionsIn(before, rowsIn(section)), questionsIn(section, rowsIn(before))]
    const added = [...now].filter((path) => !then.has(path) && !isInNewRow(path, then)).length
    const gone = [...then].filter((path) => !now.has(path) && !isInNewRow(path, now)).length
    if (added > 0) announce(words('added', { count: added }))
    else if (gone > 0) announce(words('withdrawn', { count: gone }))
  }, [section, words])
}

/** Paths of questions, and of rows (`incidents/<rowId>`); not what rows ask that `other` holds as they are. */
function questionsIn({ elements }: AskedSection, other: ReadonlySet<AskedRow>): ReadonlySet<string> {
  const paths = new Set<string>()
  const read = (all: AskedSection['elements']) => {
    for (const element of all) {
      if (element.kind === 'field' || element.kind === 'repetition') paths.add(element.path)
      if (element.kind !== 'repetition') continue
      for (const row of element.rows) {
        paths.add(row.path)
        if (!other.has(row)) read(row.elements)
      }
    }
  }
  read(elements)
  return paths
}

function rowsIn({ elements }: AskedSection): ReadonlySet<AskedRow> {
  return new Set(elements.flatMap((element) => (element.kind === 'repetition' ? element.rows : [])))
}

/** Whether a path is a row, or stands in one, that the other side lacks: somebody added or removed the row. */
function isInNewRow(path: string, other: ReadonlySet<string>): boolean {
  const [list, rowId, field] = path.split('/')
  if (rowId === undefined || list === 'applicant') return false
  return field === undefined || !other.has(`${list}/${rowId}`)
}

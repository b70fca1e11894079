import { useState } from 'react'
import { listText } from '../../../forms/fields/listText'
import type { ListComparison } from '../../../schemas/api/lists'
import { compareList } from '../../api/lists'

/** The most bytes of a list's file: more is refused before it is sent. */
const largest = 12_000_000

/** Where a chosen file stands. */
export type ListFile =
  | { readonly at: 'none' }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'unreadable'; readonly why: 'several' | 'workbook' | 'tooLarge' | 'empty' }
  | { readonly at: 'refused'; readonly file: string; readonly source: string; readonly error: unknown }
  | {
      readonly at: 'read'
      readonly file: string
      readonly source: string
      readonly comparison: ListComparison
    }

/**
 * Takes a list's file, whatever a spreadsheet wrote it in, and asks the server what it would change: `nameOf` says in which
 * list. Nothing is kept.
 */
export function useListFile(nameOf: (file: File) => string) {
  const [chosen, setChosen] = useState<ListFile>({ at: 'none' })
  return {
    chosen,
    forget: () => setChosen({ at: 'none' }),
    refuse: (source: string, file: string, error: unknown) =>
      setChosen({ at: 'refused', file, source, error }),
    async choose(files: readonly File[]) {
      const [file, another] = files
      if (file === undefined) return
      if (another !== undefined) return setChosen({ at: 'unreadable', why: 'several' })
      if (/\.(xlsx?|xlsm|ods|numbers)$/i.test(file.name))
        return setChosen({ at: 'unreadable', why: 'workbook' })
      if (file.size > largest) return setChosen({ at: 'unreadable', why: 'tooLarge' })
      if (file.size === 0) return setChosen({ at: 'unreadable', why: 'empty' })
      setChosen({ at: 'reading', file: file.name })
      const source = listText(new Uint8Array(await file.arrayBuffer()))
      try {
        const comparison = await compareList({ params: { list: nameOf(file) }, body: { source } })
        setChosen({ at: 'read', file: file.name, source, comparison })
      } catch (error) {
        setChosen({ at: 'refused', file: file.name, source, error })
      }
    },
  }
}

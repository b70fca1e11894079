import type { Field, Procedure, Repetition, RowField, Section, Types } from '../../fields'
import type { Names } from '../names'
import type { Report } from './finding'

/** What the checks of a well-shaped definition share. */
export type Checking = {
  readonly procedure: Procedure
  readonly types: Types
  readonly names: Names
  /** Everything that sections and rows hold, in reading order. */
  readonly places: readonly Place[]
  /** The path of what bears each id: sections, fields and checks. */
  readonly ids: ReadonlyMap<string, string>
  readonly report: Report
  /** Whether as much was found as is told: there is no need to look further. */
  readonly isFull: () => boolean
}

/** Something in a section or in a row, with its path. */
export type Place = {
  readonly at: string
  readonly field: Field | RowField
  readonly section: Section
  readonly sectionAt: string
  /** The repetition whose row holds it, and its path. */
  readonly rows: Repetition | undefined
  readonly rowsAt: string | undefined
}

/** Everything that sections and rows hold, in reading order. */
export function placesOf({ sections }: Procedure): readonly Place[] {
  return sections.flatMap((section, sectionIndex) => {
    const sectionAt = `/sections/${sectionIndex}`
    return section.fields.flatMap((field, index): readonly Place[] => {
      const at = `${sectionAt}/fields/${index}`
      const place = { at, field, section, sectionAt, rows: undefined, rowsAt: undefined }
      if (field.type !== 'repetition') return [place]
      const inRows = field.fields.map((inner, row) => ({
        ...{ at: `${at}/fields/${row}`, field: inner },
        ...{ section, sectionAt, rows: field, rowsAt: at },
      }))
      return [place, ...inRows]
    })
  })
}

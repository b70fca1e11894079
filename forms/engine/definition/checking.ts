import type { Field, Procedure, Repetition, RowField, Section, Types } from '../../fields'
import type { Names } from '../names'
import { annotationsPointer, annotationsSection } from '../structure/annotations'
import type { Report } from './finding'

/** What the checks of a well-shaped definition share. */
export type Checking = {
  readonly procedure: Procedure
  readonly types: Types
  readonly names: Names
  /** Everything that sections and rows hold, in reading order; the agents' annotations after. */
  readonly places: readonly Place[]
  /** The path of what bears each id: sections, fields, checks, groups and annotations. */
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
  return sections.flatMap((section, index) =>
    placesIn(section, `/sections/${index}`, `/sections/${index}/fields`),
  )
}

/** Everything that the agents' annotations hold. */
export function annotatedPlacesOf(procedure: Procedure): readonly Place[] {
  const section = annotationsSection(procedure)
  return section === undefined ? [] : placesIn(section, annotationsPointer, annotationsPointer)
}

function placesIn(section: Section, sectionAt: string, fieldsAt: string): readonly Place[] {
  return section.fields.flatMap((field, index): readonly Place[] => {
    const at = `${fieldsAt}/${index}`
    const place = { at, field, section, sectionAt, rows: undefined, rowsAt: undefined }
    if (field.type !== 'repetition') return [place]
    const inRows = field.fields.map((inner, row) => ({
      ...{ at: `${at}/fields/${row}`, field: inner },
      ...{ section, sectionAt, rows: field, rowsAt: at },
    }))
    return [place, ...inRows]
  })
}

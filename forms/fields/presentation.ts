import type { SupportingDocument } from '../../schemas/answers'

/**
 * An answer made readable, before any medium: the review page, the agent's screen and the PDF have one
 * printer each and none of them knows a field type. Texts are already in the reader's language.
 */
export type Presentation =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'files'; readonly files: readonly SupportingDocument[] }
  /** A picture that was sent, and what it is in words. */
  | { readonly kind: 'image'; readonly file: SupportingDocument; readonly text: string }
  | { readonly kind: 'map'; readonly geojson: unknown; readonly drawing: MapDrawing; readonly text: string }

/** A map drawn without its background, north up, in a box whose y goes down; an area's first point closes it. */
export type MapDrawing = {
  readonly width: number
  readonly height: number
  readonly features: readonly {
    readonly shape: 'point' | 'line' | 'area'
    readonly points: readonly (readonly [x: number, y: number])[]
  }[]
}

/** A presentation of one text; line breaks in it are kept by every printer. */
export function textPresentation(text: string): Presentation {
  return { kind: 'text', text }
}

/** The presentation as one text: a spreadsheet's cell, a row's title. */
export function asText(presentation: Presentation): string {
  switch (presentation.kind) {
    case 'text':
    case 'map':
    case 'image':
      return presentation.text
    case 'list':
      return presentation.items.join(', ')
    case 'table':
      return presentation.rows.map((row) => row.join(' – ')).join('; ')
    case 'files':
      return presentation.files.map((file) => file.name).join(', ')
  }
}

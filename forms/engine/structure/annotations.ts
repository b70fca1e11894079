import type { Procedure, Section } from '../../fields'

/** Where annotations stand in a definition. */
export const annotationsPointer = '/annotations'

const known = new WeakMap<Procedure, Section>()

/**
 * What agents note down beside the answers, as the section that it is to the engine: never among the citizen's.
 * Undefined when the definition has none. The same object for the same procedure.
 */
export function annotationsSection(procedure: Procedure): Section | undefined {
  const { annotations } = procedure
  if (annotations === undefined) return undefined
  const section = known.get(procedure) ?? { id: 'annotations', title: titles, fields: annotations }
  known.set(procedure, section)
  return section
}

const titles = { fr: 'Annotations', en: 'Annotations' } as const

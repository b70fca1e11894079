import type { Procedure } from '../../forms/fields'

/** A definition as it arrives: the server checked it before it was published, so only its outline is looked at. */
export function procedureIn(definition: unknown): Procedure {
  if (!isProcedure(definition)) throw new TypeError('What came is not a definition.')
  return definition
}

function isProcedure(definition: unknown): definition is Procedure {
  return (
    typeof definition === 'object' &&
    definition !== null &&
    'sections' in definition &&
    Array.isArray(definition.sections)
  )
}

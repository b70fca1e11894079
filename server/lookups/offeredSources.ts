import { compileForm, sourcesOf } from '../../forms/engine'
import type { Procedure } from '../../forms/fields'
import type { Installation } from '../context'

/** The sources that a form asks, of those this installation has. */
export function offeredSources({ sources, types }: Installation, procedure: Procedure): string[] {
  const named = sourcesOf(compileForm(procedure, types))
  return named.filter((name) => sources.named(name, procedure) !== undefined)
}

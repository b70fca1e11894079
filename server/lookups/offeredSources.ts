import type { Procedure } from '../../forms/fields'
import type { Installation } from '../context'

/** Sources that an installation may lack; lists that ship with the product are always there. */
const perhaps = ['companies', 'addresses'] as const

/** The sources a form may count on here, beside the lists that ship with the product. */
export function offeredSources({ sources }: Pick<Installation, 'sources'>, procedure: Procedure): string[] {
  return perhaps.filter((name) => sources.named(name, procedure) !== undefined)
}

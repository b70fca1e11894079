import { nearestName } from '../../nearest'
import type { Checking } from '../checking'
import { contactKinds, fieldNames, reachable } from './autofill'

/** Refuses a `purpose` that browsers do not know, and asks for one where a type is a person's own address or number. */
export function checkPurposes({ places, types, report }: Checking): void {
  for (const { at, field } of places) {
    if (!('purpose' in field) || field.purpose === undefined) {
      const usual = types.get(field.type)?.example.field.purpose
      if (usual !== undefined) report({ at, code: 'lint.noPurpose', params: { usual }, severity: 'warning' })
    } else if (!isAutofill(field.purpose)) {
      const last = field.purpose.split(/\s+/).at(-1) ?? ''
      const nearest = nearestName(last, fieldNames) ?? ''
      report({ at: `${at}/purpose`, code: 'lint.purpose', params: { purpose: field.purpose, nearest } })
    }
  }
}

/** Autofill detail tokens of the HTML standard: `off`, or `[section-*] [shipping|billing] [home|work…] name`. */
function isAutofill(purpose: string): boolean {
  const tokens = purpose.split(' ')
  const name = tokens.pop() ?? ''
  if (purpose === 'off') return true
  if (tokens[0]?.startsWith('section-')) tokens.shift()
  if (tokens[0] === 'shipping' || tokens[0] === 'billing') tokens.shift()
  if (contactKinds.includes(tokens[0] ?? '') && reachable(name)) tokens.shift()
  return tokens.length === 0 && fieldNames.includes(name)
}

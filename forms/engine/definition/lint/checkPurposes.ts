import { labelIn } from '../../../../schemas/label'
import { nearestName } from '../../nearest'
import type { Checking } from '../checking'
import { contactKinds, fieldNames, ownWords, reachable } from './autofill'

/**
 * Refuses a `purpose` that browsers do not know, and asks for one where a type, or the question's own words, ask whoever
 * fills in the form who they are (WCAG 1.3.5).
 */
export function checkPurposes({ places, types, report }: Checking): void {
  for (const { at, field } of places) {
    if (!('purpose' in field) || field.purpose === undefined) {
      const usual = types.get(field.type)?.example.field.purpose ?? ownPurpose(field)
      if (usual !== undefined) report({ at, code: 'lint.noPurpose', params: { usual } })
    } else if (!isAutofill(field.purpose)) {
      const last = field.purpose.split(/\s+/).at(-1) ?? ''
      const nearest = nearestName(last, fieldNames) ?? ''
      report({ at: `${at}/purpose`, code: 'lint.purpose', params: { purpose: field.purpose, nearest } })
    }
  }
}

/** What a browser can fill in of a text or a date asked in so many words. */
function ownPurpose({ type, label }: Checking['places'][number]['field']): string | undefined {
  if ((type !== 'text' && type !== 'date') || label === undefined) return undefined
  const words = labelIn(label, 'fr').trim().toLocaleLowerCase('fr').replaceAll('’', "'")
  return ownWords.get(words.replace(/[\s:]+$/, ''))
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

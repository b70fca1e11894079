import type { Refusal, SettingFinding } from '../fieldType'
import { readPattern } from '../patterns'
import { countOf } from '../settings'
import type { FormattedField } from './formatted'

/** Refuses a format that says nothing, a pattern nobody can read, and an example that would itself be refused. */
export function checkFormat(
  { pattern, characters, min, max }: FormattedField,
  refusals: readonly Refusal[],
): readonly SettingFinding<'noFormat' | 'badPattern' | 'badExample'>[] {
  if (pattern === undefined && characters === undefined) return [{ at: '', code: 'noFormat' }]
  const read = pattern === undefined ? undefined : readPattern(pattern)
  if (read !== undefined && 'refused' in read)
    return [{ at: '/pattern', code: 'badPattern', params: { reason: read.refused } }]
  // A bound taken from another answer is not known yet.
  const bounded = [min, max].every((bound) => bound === undefined || countOf(bound) !== undefined)
  const wrong = refusals.filter(({ code }) => bounded || (code !== 'min' && code !== 'max'))
  return wrong.length === 0 ? [] : [{ at: '/example', code: 'badExample' }]
}

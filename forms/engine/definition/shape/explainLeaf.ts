import { nearestName } from '../../nearest'
import type { Report } from '../finding'
import { patternNames } from './patternNames'
import type { Shape } from './shape'

/** Says which words of a closed list a value should be one of. */
export function explainWord(shape: Shape, value: unknown, at: string, report: Report): void {
  const allowed = shape.const === undefined ? (shape.enum ?? []) : [shape.const]
  if (allowed.includes(value)) return
  const names = allowed.map(String)
  const nearest = typeof value === 'string' ? (nearestName(value, names) ?? '') : ''
  report({ at, code: 'shape.value', params: { allowed: names.join('|'), nearest } })
}

/** Says why a text is not of its shape. */
export function explainText(shape: Shape, value: string, at: string, report: Report): void {
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape
  if (pattern !== undefined && !new RegExp(pattern).test(value))
    report({ at, code: 'shape.pattern', params: { value, form: patternNames.get(pattern) ?? 'other' } })
  if (value.length < minLength) report({ at, code: 'shape.blank' })
  if (value.length > maxLength) report({ at, code: 'shape.tooLong', params: { limit: maxLength } })
}

/** Says why a number is not of its shape. */
export function explainNumber(shape: Shape, value: number, at: string, report: Report): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape
  if (value < minimum) report({ at, code: 'shape.min', params: { limit: minimum } })
  if (value > maximum) report({ at, code: 'shape.max', params: { limit: maximum } })
}

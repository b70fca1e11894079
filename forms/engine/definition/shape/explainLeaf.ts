import { nearestName } from '../../nearest'
import type { Report } from '../finding'
import type { Shape } from './shape'
import { patternNames } from './patternNames'

/** Says why a text, or one value of a short list, is not of its shape. */
export function explainText(shape: Shape, value: unknown, at: string, report: Report): void {
  const allowed = shape.const === undefined ? shape.enum : [shape.const]
  if (allowed !== undefined) {
    if (allowed.includes(value)) return
    const names = allowed.map(String)
    const nearest = typeof value === 'string' ? (nearestName(value, names) ?? '') : ''
    report({ at, code: 'shape.value', params: { allowed: names.join('|'), nearest } })
    return
  }
  if (typeof value !== 'string') return
  const { pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape
  if (pattern !== undefined && !new RegExp(pattern).test(value))
    report({ at, code: 'shape.pattern', params: { value, form: patternNames.get(pattern) ?? 'other' } })
  if (value.length < minLength) report({ at, code: 'shape.blank' })
  if (value.length > maxLength) report({ at, code: 'shape.tooLong', params: { limit: maxLength } })
}

/** Says why a number is not of its shape. */
export function explainNumber(shape: Shape, value: number, at: string, report: Report): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape
  if (shape.const !== undefined || shape.enum !== undefined) explainText(shape, value, at, report)
  else if (value < minimum) report({ at, code: 'shape.min', params: { limit: minimum } })
  else if (value > maximum) report({ at, code: 'shape.max', params: { limit: maximum } })
}

import { Check } from 'typebox/value'
import { leafSchema, type Procedure, type Types } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import { procedureOf } from '../../schemas/procedure'

type Finding = { at: string; line: number; column: number; code: string; severity: 'error' | 'warning' }

export function checkDefinition(
  source: string,
  types: Types,
): { procedure: Procedure | null; findings: Finding[] } {
  const wrong = {
    procedure: null,
    findings: [{ at: '', line: 1, column: 1, code: 'definition.wrong', severity: 'error' as const }],
  }
  const shape = procedureOf(leafSchema(types))
  const is = (value: unknown): value is Procedure => Check(shape, value)
  try {
    const value: unknown = JSON.parse(source)
    return is(value) ? { procedure: value, findings: [] } : wrong
  } catch {
    return wrong
  }
}

export function wordFinding(finding: Finding, _locale: Locale): string {
  return finding.code
}

import type { Row } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import type { Repetition } from '../../fields'
import { type Compiling, planOptionalTest } from '../compiling'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import type { Place } from '../pass'
import { planBound } from '../resolve/bounds'
import { openScope, ownAnswer, rowsOf, type Scope } from '../scope'
import type { AskedRepetition } from '../types'
import { type CheckPlan, planChecks, raiseChecks } from './check'
import { type KeptRows, type KnownRow, keepRows } from './keptRows'
import { askRowElement, planRowElement, type RowElementPlan } from './rowElement'
import { rowTitle } from './rowTitle'

/** Questions asked once for each row. */
export type RepetitionPlan = {
  readonly kind: 'repetition'
  readonly field: Repetition
  readonly when: Test | undefined
  readonly min: (scope: Scope) => number
  readonly max: (scope: Scope) => number
  readonly elements: readonly RowElementPlan[]
  readonly checks: readonly CheckPlan[]
  kept(place: Place): KeptRows
}

/** More rows than any repetition may hold (`schemas/procedure.ts`). */
export const mostRows = 1000

/** How many rows there must be where their author says nothing: what is asked is required unless said otherwise. */
const leastRows = 1

/** Reads a repetition and all that its rows hold. */
export function planRepetition(field: Repetition, compiling: Compiling): RepetitionPlan {
  const { names, named } = compiling
  const inRows: Compiling = { ...compiling, named: new Set() }
  const elements = field.fields.map((inner) => planRowElement(inner, '', inRows))
  const checks = planChecks(field.checks, names.after(field), inRows)
  const own = new Set(field.fields.map(({ id }) => id))
  for (const name of inRows.named) named.add(name)
  return {
    kind: 'repetition',
    field,
    when: planOptionalTest(field.when, names.before(field), compiling),
    min: planCount(field, 'min', leastRows, compiling),
    max: planCount(field, 'max', mostRows, compiling),
    elements,
    checks,
    kept: keepRows([...inRows.named].filter((name) => !own.has(name))),
  }
}

/** The repetition as it is asked now, row by row; undefined while it is hidden. */
export function askRepetition(plan: RepetitionPlan, place: Place): AskedRepetition | undefined {
  const { field, when } = plan
  if (when !== undefined && !holds(when, place.scope)) return undefined
  const path = place.path + field.id
  const scopes: Scope[] = []
  const kept = plan.kept(place)
  const rows = rowsOf(ownAnswer(place.answers, field.id)).map((row, index) => {
    const at = `${path}/${row.rowId}`
    const { asked, known, computed } = kept(row.answers, index, at, () => askRow(plan, row, index, at, place))
    scopes.push({ ...place.scope, known, outer: place.scope })
    for (const [where, value] of computed) place.pass.computed.set(where, value)
    return asked
  })
  if (place.pass.named.has(field.id))
    place.scope.known.set(field.id, { value: undefined, compared: undefined, rows: scopes })
  const label = labelIn(field.label, place.pass.context.locale)
  return {
    kind: 'repetition',
    path,
    field,
    label,
    min: plan.min(place.scope),
    max: plan.max(place.scope),
    rows,
  }
}

/** A number of rows, perhaps told by an answer; `unsaid` while there is none. */
function planCount(
  field: Repetition,
  key: 'min' | 'max',
  unsaid: number,
  { names, named }: Compiling,
): (scope: Scope) => number {
  const plan = planBound(field, key, names.before(field))
  const fixed = field[key]
  const whole = key === 'min' ? Math.ceil : Math.floor
  if (plan === undefined) return () => (typeof fixed === 'number' ? fixed : unsaid)
  for (const name of plan.names) named.add(name)
  return (scope) => {
    const told = plan.settle(scope)
    return told === undefined ? unsaid : Math.min(Math.max(0, whole(Number(told))), mostRows)
  }
}

function askRow(
  plan: RepetitionPlan,
  { rowId, answers }: Row,
  index: number,
  path: string,
  around: Place,
): KnownRow {
  const scope = openScope(around.scope, around.scope)
  const pass = { ...around.pass, computed: new Map() }
  const place = { pass, scope, answers, path: `${path}/` }
  const elements = plan.elements.flatMap((element) => askRowElement(element, place) ?? [])
  const asked = {
    rowId,
    path,
    title: rowTitle(plan, elements, index, pass.context),
    elements,
    raised: raiseChecks(plan.checks, elements, place),
  }
  return { asked, known: scope.known, computed: pass.computed }
}

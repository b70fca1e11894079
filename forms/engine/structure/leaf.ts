import { type Answer, isUnreadable } from '../../../schemas/answers'
import { labelIn } from '../../../schemas/label'
import { sourceOfList } from '../../../schemas/lists'
import { factOf } from '../../../schemas/lookup'
import type { LeafField } from '../../fields'
import type { ComparisonKind, FieldType } from '../../fields/fieldType'
import { isBlank } from '../changes/paths'
import { type Compiling, planOptionalTest, planTest } from '../compiling'
import { isNumber } from '../condition/compare'
import { holds } from '../condition/holds'
import type { Test } from '../condition/test'
import { listNamedIn } from '../listsIn'
import { type Place, safely } from '../pass'
import { offeredValues } from '../resolve/offered'
import { planResolve, type Resolve } from '../resolve/resolveField'
import { planSuggestion, type Suggest } from '../resolve/suggestion'
import { type Compared, ownAnswer } from '../scope'
import type { AskedField, Context } from '../types'

/** A question, ready to be asked. */
export type LeafPlan = {
  readonly kind: 'field'
  readonly name: string
  readonly field: LeafField
  readonly type: FieldType
  readonly when: Test | undefined
  readonly optional: boolean | Test
  readonly resolve: Resolve | undefined
  readonly suggest: Suggest | undefined
  /** The options of a question whose list never changes. */
  readonly offered: ReadonlySet<string> | undefined
  /** The source of the list that its author takes options or lines from. */
  readonly lines: string | undefined
}

/** Reads a question. Throws when its type was not loaded, or on what the definition check would refuse. */
export function planLeaf(field: LeafField, prefix: string, compiling: Compiling): LeafPlan {
  const type = compiling.types.get(field.type)
  if (type === undefined) throw new Error(`The type ${field.type} of ${field.id} was not loaded`)
  const scope = compiling.names.before(field)
  const resolving = planResolve(field, scope, compiling)
  const list = listNamedIn(field)?.list
  return {
    kind: 'field',
    name: prefix + field.id,
    field,
    type,
    when: planOptionalTest(field.when, scope, compiling),
    optional:
      typeof field.optional === 'object'
        ? planTest(field.optional, scope, compiling)
        : field.optional === true,
    resolve: resolving,
    suggest: planSuggestion(field, compiling),
    offered: resolving === undefined ? offeredValues(field) : undefined,
    lines: list === undefined ? undefined : sourceOfList(list),
  }
}

/** The question as it is asked now, noted for what stands below; undefined while it is hidden. */
export function askLeaf(plan: LeafPlan, { pass, answers, scope, path }: Place): AskedField | undefined {
  if (plan.when !== undefined && !holds(plan.when, scope)) return undefined
  const field = plan.resolve === undefined ? plan.field : plan.resolve(scope)
  const answer = ownAnswer(answers, field.id)
  const { value, compared, gone } = seenOf(plan, field, answer, pass.context)
  if (pass.named.has(plan.name)) scope.known.set(plan.name, { value, compared, field, type: plan.type })
  const suggestion = answer === undefined ? plan.suggest?.(scope) : undefined
  const asked = {
    kind: 'field',
    path: path + field.id,
    field,
    label: labelIn(field.label, pass.context.locale),
    optional: typeof plan.optional === 'boolean' ? plan.optional : holds(plan.optional, scope),
    answer,
    value,
  } as const
  if (suggestion !== undefined) return { ...asked, suggestion }
  return gone ? { ...asked, gone } : asked
}

type Seen = {
  readonly value: Answer | undefined
  readonly compared: Compared | undefined
  /** Something was chosen that is not offered any more. */
  readonly gone: boolean
}

/** An answer as conditions see it: absent, blank, unreadable and unoffered ones are not there. */
function seenOf(
  { type, offered, resolve, lines }: LeafPlan,
  field: LeafField,
  answer: Answer | undefined,
  context: Context,
): Seen {
  const blank: Seen = { value: undefined, compared: type.operators.untouched, gone: false }
  if (answer === undefined || isUnreadable(answer) || isBlank(answer)) return blank
  if (safely(() => type.isEmpty(answer)) ?? true) return blank
  const compared = comparedOf(type, answer)
  if (compared === undefined) return { value: answer, compared, gone: false }
  const options = resolve === undefined ? offered : offeredValues(field)
  if (options !== undefined) return offeredAmong((chosen) => options.has(chosen), answer, compared)
  if (lines === undefined) return { value: answer, compared, gone: false }
  return offeredAmong((chosen) => !isLineGone(lines, chosen, context), answer, compared)
}

/** Whether a list has a line no more. A version is read as it was submitted: what it holds is there. */
function isLineGone(source: string, key: string, { facts, awaited }: Context): boolean {
  return awaited === undefined && factOf(facts, { source, key }) === null
}

function offeredAmong(isThere: (chosen: string) => boolean, value: Answer, compared: Compared): Seen {
  const isOffered = (chosen: Compared | undefined) => typeof chosen === 'string' && isThere(chosen)
  if (!Array.isArray(compared))
    return isOffered(compared)
      ? { value, compared, gone: false }
      : { value: undefined, compared: undefined, gone: true }
  const kept = compared.filter(isOffered)
  if (kept.length === compared.length) return { value, compared, gone: false }
  if (kept.length === 0 || !Array.isArray(value)) return { value: undefined, compared: undefined, gone: true }
  return { value: value.filter((_, index) => isOffered(compared[index])), compared: kept, gone: true }
}

/** What the type compares; undefined when the answer has not the shape that its kind promises. */
export function comparedOf(type: FieldType, value: unknown): Compared | undefined {
  const compared = safely(() => type.operators.comparable(value))
  return compared !== undefined && hasShape(type.operators.kind, compared) ? compared : undefined
}

function hasShape(kind: ComparisonKind, compared: Compared): boolean {
  switch (kind) {
    case 'number':
    case 'files':
      return isNumber(compared)
    case 'boolean':
      return typeof compared === 'boolean'
    case 'options':
      return Array.isArray(compared) && compared.every((chosen) => typeof chosen === 'string')
    default:
      return typeof compared === 'string'
  }
}

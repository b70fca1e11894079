import type { ComparisonKind } from '../../fields/fieldType'
import type { Compared } from '../scope'
import { datesCompare, numbersCompare } from './compare'

/** What an operator takes on its right: one value, a list of them, or a pattern. */
export type OperandShape = 'one' | 'list' | 'pattern'

export type Operator = {
  readonly takes: OperandShape
  /** Both sides are there: an absent one has already made the comparison false. */
  readonly compare: (value: Compared, operand: Compared) => boolean
}

type Equal = (left: unknown, right: unknown) => boolean

/** The operators that each kind of answer takes, beside `isEmpty` and `isFilled`, which all take. */
export const operatorsByKind: Readonly<Record<ComparisonKind | 'rows', Readonly<Record<string, Operator>>>> =
  {
    text: {
      ...equality((left, right) => left === right),
      contains: texts((value, part) => value.includes(part)),
      startsWith: texts((value, start) => value.startsWith(start)),
      // The pattern itself is compiled where the condition is read.
      matches: { takes: 'pattern', compare: () => false },
    },
    number: {
      ...equality((left, right) => numbersCompare(left, right, isZero)),
      ...ordering(numbersCompare),
    },
    date: { ...equality((left, right) => datesCompare(left, right, isZero)), ...ordering(datesCompare) },
    boolean: {
      is: one((value, wanted) => value === wanted),
      isNot: one((value, wanted) => value !== wanted),
    },
    option: equality((left, right) => left === right),
    options: {
      has: one((value, wanted) => asList(value).some((chosen) => chosen === wanted)),
      hasAny: list((value, wanted) => asList(wanted).some((option) => asList(value).includes(option))),
      hasAll: list((value, wanted) => asList(wanted).every((option) => asList(value).includes(option))),
      hasNone: list((value, wanted) => !asList(wanted).some((option) => asList(value).includes(option))),
    },
    files: {},
    rows: {},
    none: {},
  }

/** The kinds that can be counted: options chosen, files, rows. */
export function isCountable(kind: ComparisonKind | 'rows'): boolean {
  return kind === 'options' || kind === 'files' || kind === 'rows'
}

/** Every operator that a kind takes, for a refusal that says what is possible. */
export function operatorNames(kind: ComparisonKind | 'rows'): readonly string[] {
  const counting = [...(isCountable(kind) ? ['count'] : []), ...(kind === 'rows' ? ['some', 'every'] : [])]
  return [...Object.keys(operatorsByKind[kind]), ...counting, 'isEmpty', 'isFilled']
}

/** The words of the condition language: no field may be called so. */
export const conditionWords: readonly string[] = [
  ...new Set(['all', 'any', 'not', ...Object.values(operatorsByKind).flatMap((kind) => Object.keys(kind))]),
  ...['count', 'some', 'every', 'isEmpty', 'isFilled'],
]

function equality(equal: Equal): Readonly<Record<'is' | 'isNot' | 'oneOf' | 'noneOf', Operator>> {
  return {
    is: one(equal),
    isNot: one((value, wanted) => !equal(value, wanted)),
    oneOf: list((value, wanted) => asList(wanted).some((option) => equal(value, option))),
    noneOf: list((value, wanted) => !asList(wanted).some((option) => equal(value, option))),
  }
}

function ordering(
  compares: (left: unknown, right: unknown, order: (difference: number) => boolean) => boolean,
): Readonly<Record<'over' | 'atLeast' | 'under' | 'atMost', Operator>> {
  return {
    over: one((value, bound) => compares(value, bound, (difference) => difference > 0)),
    atLeast: one((value, bound) => compares(value, bound, (difference) => difference >= 0)),
    under: one((value, bound) => compares(value, bound, (difference) => difference < 0)),
    atMost: one((value, bound) => compares(value, bound, (difference) => difference <= 0)),
  }
}

function one(compare: (value: Compared, operand: Compared) => boolean): Operator {
  return { takes: 'one', compare }
}

function list(compare: (value: Compared, operand: Compared) => boolean): Operator {
  return { takes: 'list', compare }
}

function texts(compare: (value: string, operand: string) => boolean): Operator {
  return one(
    (value, operand) => typeof value === 'string' && typeof operand === 'string' && compare(value, operand),
  )
}

function asList(value: Compared): readonly Compared[] {
  return typeof value === 'object' ? value : [value]
}

function isZero(difference: number): boolean {
  return difference === 0
}

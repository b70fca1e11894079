import type { RowField } from '../../fields'
import type { Compiling } from '../compiling'
import type { Place } from '../pass'
import type { AskedComputed, AskedExplanation, AskedField, AskedHeading } from '../types'
import { askComputed, type ComputedPlan, planComputed } from './computed'
import { askExplanation, type ExplanationPlan, planExplanation } from './explanation'
import { askHeading, type HeadingPlan, planHeading } from './heading'
import { askLeaf, type LeafPlan, planLeaf } from './leaf'

/** Anything a row holds, and a section beside its repetitions. */
export type RowElementPlan = LeafPlan | HeadingPlan | ExplanationPlan | ComputedPlan
export type AskedRowElement = AskedField | AskedHeading | AskedExplanation | AskedComputed

/** Reads anything a row holds; `prefix` begins the names of the applicant's questions. */
export function planRowElement(field: RowField, prefix: string, compiling: Compiling): RowElementPlan {
  switch (field.type) {
    case 'heading':
      return planHeading(field, compiling)
    case 'explanation':
      return planExplanation(field, compiling)
    case 'computed':
      return planComputed(field, compiling)
    default:
      return planLeaf(field, prefix, compiling)
  }
}

/** The element as it is asked now; undefined while it is hidden. */
export function askRowElement(plan: RowElementPlan, place: Place): AskedRowElement | undefined {
  switch (plan.kind) {
    case 'heading':
      return askHeading(plan, place)
    case 'explanation':
      return askExplanation(plan, place)
    case 'computed':
      return askComputed(plan, place)
    case 'field':
      return askLeaf(plan, place)
  }
}

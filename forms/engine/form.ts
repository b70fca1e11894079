import type { Label } from '../../schemas/label'
import type { Check, Group } from '../../schemas/procedure'
import type { Procedure, Types } from '../fields'
import type { Test } from './condition/test'
import type { Names } from './names'
import type { SectionPlan } from './structure/section'

/** A procedure's revision, read once: what every function of the engine works on. Built by `compileForm`. */
export type Form = {
  readonly procedure: Procedure
  readonly types: Types
  readonly names: Names
  /** In reading order, the applicant's page first. */
  readonly sections: readonly SectionPlan[]
  readonly eligibility: readonly EligibilityPlan[]
  readonly groups: readonly GroupPlan[]
  /** The answers that conditions, formulas, bounds or options name. */
  readonly named: ReadonlySet<string>
  /** Every check, those of rows included, by id. */
  readonly checks: ReadonlyMap<string, Check>
}

/** The agents that a dossier goes to while its condition holds and that of none before; the last has no condition. */
export type GroupPlan = { readonly group: Group; readonly when: Test | undefined }

/** What must be right to be entitled. */
export type EligibilityPlan = {
  readonly must: Test
  readonly message: Label
  /** The answers outside rows that it names: it is tested once they are given. */
  readonly names: readonly string[]
}

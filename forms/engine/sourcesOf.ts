import type { LeafField, Types } from '../fields'
import type { Form } from './form'
import { safely } from './pass'
import type { RowElementPlan } from './structure/rowElement'

/** The sources that a form's questions may ask, each once. */
export function sourcesOf({ sections, types }: Form): readonly string[] {
  const leaves = sections.flatMap(({ elements }) =>
    elements.flatMap((plan) => (plan.kind === 'repetition' ? plan.elements.flatMap(leafOf) : leafOf(plan))),
  )
  return [...new Set(leaves.flatMap((field) => sourceOf(field, types) ?? []))]
}

function leafOf(plan: RowElementPlan): readonly LeafField[] {
  return plan.kind === 'field' ? [plan.field] : []
}

function sourceOf(field: LeafField, types: Types): string | undefined {
  const { lookup } = types.get(field.type) ?? {}
  return lookup === undefined ? undefined : safely(() => lookup.source(field))
}

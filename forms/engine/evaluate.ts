import type { Answers } from '../../schemas/answers'
import { holds } from './condition/holds'
import type { Form } from './form'
import type { Pass } from './pass'
import { type Known, knownOf, openScope, type Scope } from './scope'
import { askSection } from './structure/section'
import type { Context, Evaluation } from './types'

type Kept = { readonly form: Form; readonly context: Context; readonly evaluation: Evaluation }
const kept = new WeakMap<Answers, Kept>()

/**
 * One pass from top to bottom: what is asked, with bounds and options worked out, computed values, checks raised.
 * Nothing is erased: a hidden answer waits. Never throws, whatever the answers hold. The last pass over the same
 * answers object is given again.
 */
export function evaluate(form: Form, answers: Answers, context: Context): Evaluation {
  const known = kept.get(answers)
  if (
    known?.form === form &&
    known.context.today === context.today &&
    known.context.locale === context.locale &&
    known.context.facts === context.facts
  )
    return known.evaluation
  const { evaluation } = passOver(form, answers, context)
  kept.set(answers, { form, context, evaluation })
  return evaluation
}

/** A pass, and what it leaves known of the answers that `named` holds. */
export function passOver(
  form: Form,
  answers: Answers,
  context: Context,
  named: ReadonlySet<string> = form.named,
): { readonly evaluation: Evaluation; readonly scope: Scope; readonly pass: Pass } {
  const pass: Pass = { context, named, computed: new Map() }
  const scope = openScope(context)
  const sections = form.sections.flatMap((plan) => askSection(plan, answers, scope, pass) ?? [])
  const ineligible = ineligibleIn(form, scope, isAnswered)
  const ineligibleIfSubmitted = ineligibleIn(form, scope, isSettled)
  const group = form.groups.find(({ when }) => when === undefined || holds(when, scope))?.group
  const evaluation = { sections, ineligible, ineligibleIfSubmitted, computed: pass.computed, group }
  return { evaluation, scope, pass }
}

/** An eligibility rule is tested once every question it names, of those asked, has its answer. */
function ineligibleIn(
  { eligibility }: Form,
  scope: Scope,
  hasAnswer: (known: Known) => boolean,
): readonly number[] {
  return eligibility.flatMap(({ must, names }, index) => {
    const shown = names.flatMap((name) => knownOf(scope, name) ?? [])
    return shown.length > 0 && shown.every(hasAnswer) && !holds(must, scope) ? [index] : []
  })
}

/** A box that is not ticked, perhaps not yet, is compared as such and has no answer. */
function isAnswered({ value, rows }: Known): boolean {
  return rows === undefined ? value !== undefined : rows.length > 0
}

/** Submitted, it says that it is not ticked. */
function isSettled(known: Known): boolean {
  return isAnswered(known) || known.compared !== undefined
}

import type { Answers } from '../../schemas/answers'
import type { Compiling } from './compiling'
import { passOver } from './evaluate'
import type { Form } from './form'
import { annotationsSection } from './structure/annotations'
import { askSection, planSection, type SectionPlan } from './structure/section'
import type { AskedSection, Context } from './types'

/**
 * What agents are asked beside a dossier's answers, as one section: undefined where the definition has no annotations,
 * or none is asked. They stand by themselves: `annotations` holds the agents' answers by id, conditions may name any
 * answer of the citizen's, and nothing of the form depends on them. Their types must be loaded (`loadForm` with
 * `annotations`).
 */
export function annotationsOf(
  form: Form,
  answers: Answers,
  annotations: Answers,
  context: Context,
): AskedSection | undefined {
  const planned = planOf(form)
  if (planned === undefined) return undefined
  const { scope, pass } = passOver(form, answers, context, planned.named)
  return askSection(planned.section, annotations, scope, pass)
}

/** Annotations, read; what they name of the answers is known to the pass too. */
type Planned = { readonly section: SectionPlan; readonly named: ReadonlySet<string> }

const plans = new WeakMap<Form, Planned>()

/** Read when first asked for: a citizen's page never does. */
function planOf(form: Form): Planned | undefined {
  const known = plans.get(form)
  const section = annotationsSection(form.procedure)
  if (known !== undefined || section === undefined) return known
  const compiling: Compiling = { types: form.types, names: form.names, named: new Set(form.named) }
  const planned = { section: planSection(section, compiling), named: compiling.named }
  plans.set(form, planned)
  return planned
}

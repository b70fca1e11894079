import {
  applicantNameOf,
  eligibilityProblems,
  evaluate,
  type Form,
  groupOf,
  validateAnswers,
  type Context as World,
} from '../../forms/engine'
import { submittedAnswers } from '../../forms/engine/submittedAnswers'
import type { Answers } from '../../schemas/answers'
import { labelIn } from '../../schemas/label'
import { type Facts, factOf, factsOf, type Lookup, noFacts } from '../../schemas/lookup'
import type { WordedProblem } from '../../schemas/problem'
import { accountOf, type Context } from '../context'
import { errors } from '../http/errors'
import { askFacts, awaitedIn } from '../lookups/askFacts'
import { todayFor } from '../procedures/todayFor'
import { draftFacts } from './draftFacts'
import type { Dossier } from './findDossier'
import { formOf } from './formOf'
import { lostFiles } from './lostFiles'
import type { VersionContent } from './versionContent'
import { wordProblems } from './wordProblems'

/** What the draft decides of a version; the rest is known when it is written. */
export type Submission = Pick<
  VersionContent,
  'revision' | 'evaluatedOn' | 'applicant' | 'answers' | 'computed' | 'facts'
> & {
  /** The name that lists show, and the agents it goes to; no part of the content. */
  readonly applicantName: string | null
  readonly groupId: string | null
  /** What its sources have not said: asked again later. */
  readonly awaited: readonly Lookup[]
}

/** How long a submission waits for the sources of the world, all together, in milliseconds. */
const patience = 2_000

/**
 * Judges a draft against its dossier's own revision. Throws 422: `dossier.ineligible` with the rules that do not hold,
 * or `dossier.incomplete` with everything that is missing or wrong, worded. A source of the world that does not answer
 * in time keeps nobody from submitting: what it had to say is awaited.
 */
export async function prepareSubmission(
  context: Context,
  dossier: Dossier,
  draft: Answers,
): Promise<Submission> {
  const definition = await context.definitions.of(dossier.revisionId)
  const form = await formOf(context, dossier)
  const { procedure } = definition
  const asker = { ...context, accountId: accountOf(context).accountId }
  const before: World = { today: todayFor(context, definition), locale: context.locale, facts: noFacts }
  const { lookups, facts: known } = await draftFacts(asker, procedure, form, draft, before)
  await judge(context, dossier, form, draft, { ...before, facts: known })
  // Nobody outside is asked about a draft that is not ready.
  const facts = await askFacts(asker, procedure, lookups, known, patience)
  const world: World = { ...before, facts }
  if (facts !== known) await judge(context, dossier, form, draft, world)
  const submitted = submittedAnswers(form, draft, world)
  const { applicant, ...answers } = submitted.answers
  return {
    revision: definition.sha256,
    evaluatedOn: world.today,
    applicant: isAnswers(applicant) ? applicant : null,
    answers,
    computed: submitted.computed,
    facts: ofThese(lookups, facts),
    applicantName: applicantNameOf(form, draft),
    groupId: groupOf(form, draft, world)?.id ?? null,
    awaited: awaitedIn(context, procedure, lookups, facts),
  }
}

/** Throws 422 unless the draft is entitled, whole and right. */
async function judge(
  context: Context,
  dossier: Dossier,
  form: Form,
  draft: Answers,
  world: World,
): Promise<void> {
  const rules = wordEligibility(form, draft, world)
  if (rules.length > 0) throw errors.dossier.ineligible({ problems: rules })
  const problems = [
    ...wordProblems(validateAnswers(form, draft, world), form, world.locale),
    ...(await lostFiles(context, dossier, evaluate(form, draft, world))),
  ]
  if (problems.length > 0) throw errors.dossier.incomplete({ problems })
}

/** What is known of answers that the version holds: of those that count as absent it keeps nothing. */
function ofThese(lookups: readonly Lookup[], facts: Facts): Facts {
  return factsOf(
    lookups.flatMap((each) => {
      const fact = factOf(facts, each)
      return fact === undefined ? [] : [{ ...each, fact }]
    }),
  )
}

/** What keeps the person from being entitled, in the author's words. */
function wordEligibility(form: Form, draft: Answers, world: World): readonly WordedProblem[] {
  const rules = form.procedure.eligibility ?? []
  return eligibilityProblems(form, draft, world).flatMap((problem) => {
    const rule = rules[Number(problem.params?.index)]
    return rule === undefined ? [] : [{ ...problem, message: labelIn(rule.message, world.locale) }]
  })
}

function isAnswers(answer: unknown): answer is Answers {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
}

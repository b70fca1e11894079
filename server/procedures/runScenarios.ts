import type { Finding } from '../../forms/engine/definition'
import { wordFinding } from '../../forms/engine/definition'
import { checkScenarios, scenarioLookups } from '../../forms/engine/scenarios'
import type { Procedure } from '../../forms/fields'
import type { ScenariosReport } from '../../schemas/api/procedures'
import type { Locale } from '../../schemas/label'
import type { WordedProblem } from '../../schemas/problem'
import type { Installation } from '../context'
import { errors } from '../http/errors'
import { listFacts } from '../lookups/lists/listFacts'

/** What a revision's scenarios say of it, worded; their answers are held against the lists of today. Null without any. */
export async function runScenarios(
  { types, sources }: Pick<Installation, 'types' | 'sources'>,
  procedure: Procedure,
  source: string | null,
  locale: Locale,
): Promise<ScenariosReport | null> {
  if (source === null) return null
  const lookups = scenarioLookups(source, procedure, types)
  const facts = await listFacts((list) => sources.named(list, procedure), lookups)
  const { results, findings } = checkScenarios(source, procedure, types, facts)
  const word = (finding: Finding): WordedProblem => ({ ...finding, message: wordFinding(finding, locale) })
  const runs = results.map((result) => ({
    name: result.name,
    green: result.findings.length === 0,
    expectations: [...result.expectations],
    findings: result.findings.map(word),
  }))
  const uncovered = findings.map(word)
  return { green: uncovered.length === 0 && runs.every(({ green }) => green), runs, findings: uncovered }
}

/** The same for a file that comes in: throws 422 `procedure.invalidScenarios` when it holds none. */
export async function readableScenarios(
  installation: Pick<Installation, 'types' | 'sources'>,
  procedure: Procedure,
  source: string | null,
  locale: Locale,
): Promise<ScenariosReport | null> {
  const report = await runScenarios(installation, procedure, source, locale)
  if (report !== null && report.runs.length === 0)
    throw errors.procedure.invalidScenarios({ problems: report.findings })
  return report
}

/** Throws 422 `procedure.redScenarios` with all that differs, unless every scenario is green. */
export function refuseRed(report: ScenariosReport | null): void {
  if (report === null || report.green) return
  const problems = [...report.runs.flatMap(({ findings }) => findings), ...report.findings]
  const red = report.runs.filter(({ green }) => !green).length
  throw errors.procedure.redScenarios({ params: { count: red }, problems })
}

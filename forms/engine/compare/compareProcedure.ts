import type { Procedure } from '../../fields'
import { settingOf } from '../resolve/settings'
import type { Report, Subject } from './change'
import { sameJson, sides } from './json'
import type { ChangeCode } from './rules'

/** The settings of the procedure itself, and what a change of each is. */
const codes: Readonly<Record<string, ChangeCode>> = {
  ...{ title: 'text', description: 'text', prepare: 'text', confirmation: 'text', service: 'text' },
  ...{ contact: 'text', legalBasis: 'text', agents: 'text', note: 'note' },
  ...{ opens: 'procedure.dates', closes: 'procedure.dates' },
  ...{ silence: 'meaning' },
  ...{ retention: 'procedure.retention', timeZone: 'procedure.timeZone' },
}

/** What has parts of its own, or says nothing to people. */
const elsewhere = [
  '$schema',
  'language',
  'id',
  'sections',
  'eligibility',
  'groups',
  'annotations',
  'applicant',
]

/** Says what changed in the procedure's own settings. */
export function compareProcedure(before: Procedure, after: Procedure, report: Report): void {
  const subject: Subject = { kind: 'procedure', id: '', label: after.title }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const key of keys) {
    if (elsewhere.includes(key)) continue
    const [was, is] = [settingOf(before, key), settingOf(after, key)]
    if (!sameJson(was, is))
      report({ at: `/${key}`, subject, code: codes[key] ?? 'setting', key, ...sides(was, is) })
  }
  const code = applicantCode(before.applicant, after.applicant)
  if (code !== undefined)
    report({
      at: '/applicant',
      subject,
      code,
      key: 'applicant',
      ...sides(before.applicant, after.applicant),
    })
}

function applicantCode(
  before: Procedure['applicant'],
  after: Procedure['applicant'],
): ChangeCode | undefined {
  if (before === after) return undefined
  if (before === undefined) return 'procedure.applicantAdded'
  return after === 'both' ? 'procedure.applicantWider' : 'procedure.applicantNarrower'
}

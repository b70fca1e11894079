import type { Procedure } from '../../fields'
import type { Report, Subject } from './change'
import { sameJson, sides } from './json'

type Rule = NonNullable<Procedure['eligibility']>[number]

/** Says which rules of eligibility are new, gone or worded otherwise. They have no id: a rule is what it asks. */
export function compareEligibility(before: Procedure, after: Procedure, report: Report): void {
  const [old, fresh] = [before.eligibility ?? [], after.eligibility ?? []]
  const waiting = [...old]
  fresh.forEach((rule, index) => {
    const at = `/eligibility/${index}`
    const match = waiting.findIndex(({ must }) => sameJson(must, rule.must))
    const former = match < 0 ? undefined : waiting.splice(match, 1)[0]
    if (former === undefined)
      report({
        at,
        subject: subjectOf(rule),
        code: 'eligibility.added',
        key: 'must',
        ...sides(undefined, rule.must),
      })
    else if (!sameJson(former.message, rule.message))
      report({
        at: `${at}/message`,
        subject: subjectOf(rule),
        code: 'text',
        key: 'message',
        ...sides(former.message, rule.message),
      })
  })
  for (const rule of waiting)
    report({
      at: `/eligibility/${old.indexOf(rule)}`,
      subject: subjectOf(rule),
      code: 'eligibility.removed',
      key: 'must',
      ...sides(rule.must, undefined),
    })
}

function subjectOf({ message }: Rule): Subject {
  return { kind: 'eligibility', id: '', label: message }
}

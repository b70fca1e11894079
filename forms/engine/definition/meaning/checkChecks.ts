import type { Repetition, Section } from '../../../fields'
import { nearestName } from '../../nearest'
import type { Checking } from '../checking'

/** Refuses checks that say nothing or say it twice, or that point to no question of their section or row. */
export function checkChecks(checking: Checking): void {
  checking.procedure.sections.forEach((section, index) => checkOwner(section, `/sections/${index}`, checking))
  for (const { at, field } of checking.places)
    if (field.type === 'repetition') checkOwner(field, at, checking)
}

function checkOwner(owner: Section | Repetition, ownerAt: string, { report }: Checking): void {
  const answered = owner.fields.filter(({ type }) => type !== 'heading' && type !== 'explanation')
  const ids = answered.map(({ id }) => id)
  owner.checks?.forEach((check, index) => {
    const at = `${ownerAt}/checks/${index}`
    if (check.error === undefined && check.warning === undefined) report({ at, code: 'check.silent' })
    if (check.error !== undefined && check.warning !== undefined)
      report({ at: `${at}/warning`, code: 'check.both', on: 'key' })
    check.fields.forEach((name, position) => {
      if (!ids.includes(name))
        report({
          at: `${at}/fields/${position}`,
          code: 'check.elsewhere',
          params: { name, nearest: nearestName(name, ids) ?? '' },
        })
    })
  })
}

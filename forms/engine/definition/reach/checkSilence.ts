import type { Repetition, Section } from '../../../fields'
import type { Checking } from '../checking'
import type { ReadCondition } from '../meaning/checkConditions'
import type { Goal } from './goal'
import { canHold } from './search'
import type { Shown } from './world'

/** Points out checks that may come true while all the questions they name are hidden: then nothing is said. */
export function checkSilence(checking: Checking, conditions: readonly ReadCondition[], shown: Shown): void {
  const tests = new Map(conditions.map(({ at, test }) => [at, test]))
  const checkOwner = (owner: Section | Repetition, ownerAt: string) => {
    const fieldAt = new Map(owner.fields.map(({ id }, index) => [id, `${ownerAt}/fields/${index}`]))
    const around = shown.testsAt(ownerAt).map((test): Goal => ({ test, holds: true }))
    owner.checks?.forEach(({ fields }, index) => {
      const at = `${ownerAt}/checks/${index}`
      const raised = tests.get(`${at}/when`)
      const own = fields.map((name) => tests.get(`${fieldAt.get(name)}/when`))
      // One that is always asked shows what the check says; what could not be read was refused already.
      const hidden = own.flatMap((test): readonly Goal[] =>
        test === undefined ? [] : [{ test, holds: false }],
      )
      if (raised === undefined || hidden.length < own.length) return
      if (canHold([...around, { test: raised, holds: true }, ...hidden], shown.world))
        checking.report({ at: `${at}/fields`, code: 'check.mayHide', severity: 'warning' })
    })
  }
  checking.procedure.sections.forEach((section, index) => checkOwner(section, `/sections/${index}`))
  for (const { at, field } of checking.places) if (field.type === 'repetition') checkOwner(field, at)
}

import type { Field, RowField, Section } from '../../../fields'
import { pointerStep } from '../../finding'
import type { NameScope } from '../../names'
import { isObject, settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'

/** A condition in a definition: where it stands, what it is for, and what it may name. */
export type ConditionPlace = {
  readonly at: string
  readonly json: unknown
  readonly scope: NameScope
  /** What it decides: `shown` a section or a field, `optional` an answer, `offered` an option. */
  readonly decides: 'shown' | 'optional' | 'offered' | 'check' | 'eligible' | 'group'
  /** The path of the section, field, check or group it belongs to. */
  readonly ownerAt: string
}

/** Every condition of a definition, in reading order; eligibility and groups at the end, as they may name everything. */
export function conditionsOf({ procedure, places, names }: Checking): readonly ConditionPlace[] {
  const conditions: ConditionPlace[] = []
  const add = (place: ConditionPlace) => {
    if (place.json !== undefined) conditions.push(place)
  }
  const addWhen = (owner: Section | Field | RowField, at: string) =>
    add({ at: `${at}/when`, json: owner.when, scope: names.before(owner), decides: 'shown', ownerAt: at })
  const addChecks = (owner: Section | Field | RowField, at: string) => {
    if (!('checks' in owner)) return
    owner.checks?.forEach(({ when }, index) => {
      const ownerAt = `${at}/checks/${index}`
      add({ at: `${ownerAt}/when`, json: when, scope: names.after(owner), decides: 'check', ownerAt })
    })
  }
  procedure.sections.forEach((section, index) => addWhen(section, `/sections/${index}`))
  for (const { at, field } of places) {
    addWhen(field, at)
    const optional = settingOf(field, 'optional')
    const scope = names.before(field)
    if (isObject(optional))
      add({ at: `${at}/optional`, json: optional, scope, decides: 'optional', ownerAt: at })
    for (const [value, option] of Object.entries(optionsOf(field)))
      if (isObject(option))
        add({
          ...{ at: `${at}/options${pointerStep(value)}/when`, json: settingOf(option, 'when') },
          ...{ scope, decides: 'offered', ownerAt: at },
        })
    addChecks(field, at)
  }
  procedure.sections.forEach((section, index) => addChecks(section, `/sections/${index}`))
  procedure.eligibility?.forEach(({ must }, index) => {
    const ownerAt = `/eligibility/${index}`
    add({ at: `${ownerAt}/must`, json: must, scope: names.everywhere, decides: 'eligible', ownerAt })
  })
  procedure.groups?.forEach(({ when }, index) => {
    const ownerAt = `/groups/${index}`
    add({ at: `${ownerAt}/when`, json: when, scope: names.everywhere, decides: 'group', ownerAt })
  })
  return conditions
}

function optionsOf(field: Field | RowField): object {
  const options = settingOf(field, 'options')
  return isObject(options) ? options : {}
}

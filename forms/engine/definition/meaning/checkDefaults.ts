import { Check } from 'typebox/value'
import type { LeafField } from '../../../fields'
import type { FieldType } from '../../../fields/fieldType'
import { refusalsOf } from '../../../fields/rules'
import { answerNamedBy, settingOf } from '../../resolve/settings'
import type { Checking } from '../checking'
import { namedAnswer } from './names'

/** Refuses what a question proposes beforehand and would not accept, and answers of another type. */
export function checkDefaults(checking: Checking): void {
  for (const { at, field } of checking.places) {
    const proposed = settingOf(field, 'default')
    const type = checking.types.get(field.type)
    if (proposed === undefined || type === undefined || !isLeaf(field, type)) continue
    const path = `${at}/default`
    const name = answerNamedBy(proposed)
    if (name === undefined) {
      if (!accepts(type, field, proposed)) checking.report({ at: path, code: 'default.refused' })
      continue
    }
    const named = namedAnswer(name, checking.names.before(field), `${path}/answer`, at, checking)
    if (named !== undefined && named.field.type !== field.type)
      checking.report({ at: `${path}/answer`, code: 'default.otherType', params: { name, type: field.type } })
  }
}

function isLeaf(field: object, type: FieldType): field is LeafField {
  return settingOf(field, 'type') === type.type
}

/** Whether the type takes the value, as far as bounds and options are written there. */
function accepts(type: FieldType, field: LeafField, value: unknown): boolean {
  if (!Check(type.value, value)) return false
  if (answerNamedBy(settingOf(field, 'options')) !== undefined) return true
  const settled = Object.fromEntries(Object.entries(field).filter(([, setting]) => !isUnsettled(setting)))
  return refusalsOf(type.schema({ ...settled, id: field.id, label: field.label }), value).length === 0
}

function isUnsettled(setting: unknown): boolean {
  return answerNamedBy(setting) !== undefined || (typeof setting === 'string' && setting.startsWith('today'))
}

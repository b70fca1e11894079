import type { Types } from '../../fields'
import { isObject } from '../resolve/settings'
import type { Report } from './change'
import { boundCode } from './compareBounds'
import { compareOptions } from './compareOptions'
import { compareType } from './compareType'
import { sameJson, sides } from './json'
import { type Part, subjectOf } from './parts'
import type { ChangeCode } from './rules'

/** Settings whose every change is of one kind, whatever has them. */
const plainCodes: Readonly<Record<string, ChangeCode>> = {
  ...{ label: 'text', title: 'text', hint: 'text', message: 'text', row: 'text', note: 'note' },
  ...{ error: 'text', warning: 'text', purpose: 'purpose', private: 'private', default: 'default' },
  ...{ unit: 'meaning', value: 'formula', as: 'formula' },
}

/** Settings that options are compared for. */
const ofOptions = ['options', 'other']

/** Says what changed in something that both definitions have. */
export function comparePart(former: Part, part: Part, types: Types, report: Report): void {
  const sameType = former.json.type === part.json.type
  if (!sameType) compareType(former, part, types, report)
  // Of two types only what every question has can be compared.
  const keys = sameType
    ? new Set([...Object.keys(former.json), ...Object.keys(part.json)])
    : ['label', 'hint', 'when', 'optional', 'message', 'note', 'purpose', 'private']
  for (const key of keys) {
    const [was, is] = [former.json[key], part.json[key]]
    if (key === 'id' || key === 'type' || ofOptions.includes(key) || sameJson(was, is)) continue
    const code = codeOf(key, former, part, types)
    if (code !== undefined)
      report({ at: placeOf(part, key), subject: subjectOf(part), code, key, ...sides(was, is) })
  }
  if (part.kind === 'field' && former.json.options !== undefined && part.json.options !== undefined)
    compareOptions(former, part, report)
}

function placeOf({ at, json }: Part, key: string): string {
  return json[key] === undefined ? at : `${at}/${key}`
}

function codeOf(key: string, former: Part, part: Part, types: Types): ChangeCode | undefined {
  const [was, is] = [former.json[key], part.json[key]]
  if (part.kind === 'check') return checkCode(key, former, part)
  if (part.kind === 'group' || part.kind === 'annotation')
    return plainCodes[key] === 'text' ? 'text' : `${part.kind}.changed`
  switch (key) {
    case 'when':
      return whenCode(part, was, is)
    case 'optional':
      return optionalCode(was, is)
    case 'min':
    case 'max':
      return boundCode(key, former.json, part.json, types)
    case 'unique':
      return is === undefined ? 'rows.alike' : 'rows.unique'
    case 'text':
      return part.json.type === 'explanation' ? 'text' : 'meaning'
    default:
      return plainCodes[key] ?? 'setting'
  }
}

function whenCode({ json }: Part, was: unknown, is: unknown): ChangeCode {
  if (json.type === 'heading' || json.type === 'explanation') return 'when.text'
  if (was === undefined) return 'when.added'
  return is === undefined ? 'when.removed' : 'when.changed'
}

function optionalCode(was: unknown, is: unknown): ChangeCode | undefined {
  const isFree = (optional: unknown) => optional === true
  if (isFree(is)) return 'optional.free'
  if (isObject(is) || isObject(was)) return 'optional.changed'
  return isFree(was) ? 'optional.required' : undefined
}

/** A check's own severity is which of its two sentences it has. */
function checkCode(key: string, { json: was }: Part, { json: is }: Part): ChangeCode | undefined {
  if (key === 'when') return 'check.changed'
  if (key === 'fields') return 'check.fields'
  if (key === 'note') return 'note'
  if ((was.error === undefined) === (is.error === undefined)) return 'text'
  // Told once, of the sentence that it has now.
  if (is[key] === undefined) return undefined
  return key === 'error' ? 'check.strict' : 'check.mild'
}

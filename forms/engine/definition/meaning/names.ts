import { nameRefusal } from '../../condition/reader'
import type { Finding } from '../../finding'
import { findName, type Named, type NameScope } from '../../names'
import { nearestName } from '../../nearest'
import { annotationsPointer } from '../../structure/annotations'
import type { Checking } from '../checking'
import type { Note, Params } from '../finding'

/** Codes by which the readers of conditions and formulas refuse a name; they share their sentences. */
const nameCodes = ['unknownName', 'below', 'inRows']

/**
 * A refusal of the engine's readers as a note: its path made whole, and refusals of names said the same way
 * wherever a name stands: `name.itself` of a field that names itself, `name.noAnswer` of a section, heading or check,
 * `name.annotation` of what agents note down, which no question may hang on.
 */
export function noteOf(
  { at, code, params }: Finding,
  base: string,
  ownerAt: string,
  { ids }: Checking,
): Note {
  const note = { at: base + at, code, params: { ...params, ...nearestAllowed(params) } }
  const suffix = code.slice(code.indexOf('.') + 1)
  if (!nameCodes.includes(suffix)) return note
  const borne = ids.get(String(params?.name))
  if (suffix === 'unknownName' && borne !== undefined)
    return { ...note, code: isAnnotation(borne) ? 'name.annotation' : 'name.noAnswer', other: borne }
  const definedAt = String(params?.definedAt ?? '')
  const itself = suffix === 'below' && definedAt === ownerAt
  return {
    ...note,
    code: itself ? 'name.itself' : `name.${suffix}`,
    ...(definedAt === '' ? {} : { other: definedAt }),
  }
}

/** The answer a setting names (`{ "answer": name }`), or undefined after saying why it cannot name it. */
export function namedAnswer(
  name: string,
  scope: NameScope,
  at: string,
  ownerAt: string,
  checking: Checking,
): Named | undefined {
  const found = findName(scope, name)
  if ('found' in found) return found.found
  const [code, params] = nameRefusal(name, found, scope)
  checking.report(noteOf({ at: '', code, params }, at, ownerAt, checking))
  return undefined
}

function isAnnotation(at: string): boolean {
  return at.startsWith(`${annotationsPointer}/`)
}

/** Of the values allowed, the one that was probably meant. */
function nearestAllowed({ value, allowed, nearest }: Params = {}): Params {
  if (nearest !== undefined || typeof value !== 'string' || typeof allowed !== 'string') return {}
  return { nearest: nearestName(value, allowed.split('|')) ?? '' }
}

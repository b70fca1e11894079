import type { Types } from '../../fields'
import type { FieldType } from '../../fields/fieldType'
import type { Report } from './change'
import { compareAdded, holdsAnswers, tellRemoved } from './compareThere'
import { sides } from './json'
import { type Part, subjectOf } from './parts'
import type { ChangeCode } from './rules'

/** Says what becomes of the answers to a question that is of another type now. */
export function compareType(former: Part, part: Part, types: Types, report: Report): void {
  if (holdsAnswers(former) && holdsAnswers(part)) {
    const [from, to] = [types.get(String(former.json.type)), types.get(String(part.json.type))]
    const code = typeCode(from, to)
    report({
      ...{ at: `${part.at}/type`, subject: subjectOf(part), code, key: 'type' },
      ...sides(former.json.type, part.json.type),
    })
    return
  }
  tellRemoved(former, report)
  compareAdded(part, report)
}

function typeCode(from: FieldType | undefined, to: FieldType | undefined): ChangeCode {
  if (from === undefined || to === undefined) return 'type.lost'
  if (becomesSeveral(from, to)) return 'type.several'
  return isReadable(from, to) ? 'type.read' : 'type.lost'
}

const printed: ReadonlySet<string> = new Set(['text', 'number', 'date', 'boolean', 'option', 'options'])
const typed: ReadonlySet<string> = new Set(['text', 'number', 'date'])

/** Whether a type shows a text that it cannot read as it was typed: nothing put there is lost. */
export function showsWhatWasTyped({ operators }: FieldType): boolean {
  return typed.has(operators.kind)
}

/** Whether answers of one type can be written down as a person types them, and typed into the other. */
export function isReadable(from: FieldType, to: FieldType): boolean {
  return printed.has(from.operators.kind) && showsWhatWasTyped(to)
}

/** Whether one option chosen becomes the only one of several. */
export function becomesSeveral(from: FieldType, to: FieldType): boolean {
  return from.operators.kind === 'option' && to.operators.kind === 'options'
}

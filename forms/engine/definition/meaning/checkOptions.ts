import { type Label, labelIn } from '../../../../schemas/label'
import { pointerStep } from '../../finding'
import { listNamedBy } from '../../listsIn'
import { answerNamedBy, isObject, settingOf } from '../../resolve/settings'
import type { Checking, Place } from '../checking'
import { namedAnswer } from './names'

/** Refuses options that nobody could choose or tell apart, and options taken from a question without any. */
export function checkOptions(checking: Checking): void {
  for (const place of checking.places) {
    const options = settingOf(place.field, 'options')
    const name = answerNamedBy(options)
    if (name !== undefined) checkTakenOptions(name, place, checking)
    else if (isObject(options) && listNamedBy(options) === undefined)
      checkOwnOptions(options, place, checking)
  }
}

/** `{ "answer": "platforms" }`: the options chosen in a question above that takes several. */
function checkTakenOptions(name: string, { at, field }: Place, checking: Checking): void {
  const named = namedAnswer(name, checking.names.before(field), `${at}/options/answer`, at, checking)
  if (named !== undefined && named.kind !== 'options')
    checking.report({ at: `${at}/options/answer`, code: 'options.notMultiple', params: { name } })
}

function checkOwnOptions(
  options: Readonly<Record<string, unknown>>,
  { at, field }: Place,
  checking: Checking,
): void {
  const { report, types } = checking
  const kind = types.get(field.type)?.operators.kind
  const values = Object.keys(options)
  const other = settingOf(field, 'other')
  const offered = values.filter((value) => detail(options[value], 'retired') !== true)
  const choices = offered.length + (other === undefined || other === false ? 0 : 1)
  const min = settingOf(field, 'min')
  if (offered.length === 0) report({ at: `${at}/options`, code: 'options.allRetired' })
  if (typeof min === 'number' && min > choices)
    report({ at: `${at}/min`, code: 'options.tooFew', params: { min, count: choices } })
  const first = new Map<string, string>()
  for (const value of values) {
    const path = `${at}/options${pointerStep(value)}`
    const label = labelOf(options[value])
    const same = first.get(label)
    if (same !== undefined) report({ at: path, code: 'options.sameLabel', params: { label }, other: same })
    else if (detail(options[value], 'retired') !== true) first.set(label, path)
    if (kind === 'option' && detail(options[value], 'exclusive') === true)
      report({ at: `${path}/exclusive`, code: 'options.exclusiveAlone', severity: 'warning' })
  }
}

function detail(option: unknown, key: string): unknown {
  return isObject(option) ? settingOf(option, key) : undefined
}

function labelOf(option: unknown): string {
  const label = detail(option, 'label') ?? option
  return isLabel(label) ? labelIn(label, 'fr').trim().toLocaleLowerCase('fr') : ''
}

function isLabel(label: unknown): label is Label {
  return typeof label === 'string' || (isObject(label) && typeof label.fr === 'string')
}

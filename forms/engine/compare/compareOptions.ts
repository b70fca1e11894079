import { pointerStep } from '../finding'
import { answerNamedBy, isObject, settingOf } from '../resolve/settings'
import type { Report, Subject } from './change'
import { longestRise } from './compareOrder'
import { sameJson, sides } from './json'
import { isLabel, type Part, subjectOf } from './parts'
import type { ChangeCode } from './rules'

type Options = Readonly<Record<string, unknown>>

/** Says what changed in the options of a question. An option is its value: another label is the same option. */
export function compareOptions(former: Part, part: Part, report: Report): void {
  const [was, is] = [former.json.options, part.json.options]
  const source = sourceChange(was, is)
  if (source !== undefined)
    report({
      ...{ at: `${part.at}/options`, subject: subjectOf(part), code: source, key: 'options' },
      ...sides(was, is),
    })
  else if (isOwn(was) && isOwn(is))
    compareOwn(was, is, { at: `${part.at}/options`, of: subjectOf(part).label }, report)
  compareOther(former.json.other, part.json.other, part, report)
}

/** Where options come from: written there, the answers to a question, a list by its name. */
export function optionSource(options: unknown): string {
  if (answerNamedBy(options) !== undefined) return 'answer'
  if (isObject(options) && typeof options.from === 'string') return `from ${options.from}`
  return 'own'
}

/** Whether some option opens further options. */
export function opensFurther(options: unknown): boolean {
  return (
    isObject(options) && Object.values(options).some((option) => Object.keys(furtherOf(option)).length > 0)
  )
}

function sourceChange(was: unknown, is: unknown): ChangeCode | undefined {
  const [from, to] = [optionSource(was), optionSource(is)]
  if (from === to) return from === 'answer' && !sameJson(was, is) ? 'option.source' : undefined
  return from.startsWith('from') || to.startsWith('from') ? 'option.list' : 'option.source'
}

function isOwn(options: unknown): options is Options {
  return isObject(options) && optionSource(options) === 'own'
}

/** Where options stand, and the label of the question they are of. */
type Standing = { readonly at: string; readonly of: Subject['label'] }

/** Options, and those that open under them. */
function compareOwn(was: Options, is: Options, { at, of }: Standing, report: Report): void {
  const told = (value: string, options: Options): Pick<Parameters<Report>[0], 'at' | 'subject'> => {
    const subject: Subject = { kind: 'option', id: value, label: labelOf(options[value], value), of }
    return { at: `${at}${pointerStep(value)}`, subject }
  }
  for (const value of Object.keys(was))
    if (!Object.hasOwn(is, value)) report({ ...told(value, was), code: 'option.removed' })
  for (const value of Object.keys(is)) {
    if (!Object.hasOwn(was, value)) {
      report({ ...told(value, is), code: 'option.added' })
      continue
    }
    compareOption(detailsOf(was[value]), detailsOf(is[value]), told(value, is), report)
    const inside = { at: `${at}${pointerStep(value)}/options`, of }
    const [before, after] = [furtherOf(was[value]), furtherOf(is[value])]
    if (Object.keys(before).length === 0 && Object.keys(after).length > 0)
      report({ ...told(value, is), code: 'option.further' })
    else compareOwn(before, after, inside, report)
  }
  const common = Object.keys(is).filter((value) => Object.hasOwn(was, value))
  const order = Object.keys(was)
  const stayed = longestRise(common.map((value) => order.indexOf(value)))
  common.forEach((value, index) => {
    if (!stayed.has(index)) report({ ...told(value, is), code: 'order' })
  })
}

/** One option's details: each only where it changed. */
function compareOption(
  was: Options,
  is: Options,
  told: Pick<Parameters<Report>[0], 'at' | 'subject'>,
  report: Report,
): void {
  const changed = (key: string, code: ChangeCode) => {
    if (!sameJson(was[key], is[key])) report({ ...told, code, key, ...sides(was[key], is[key]) })
  }
  changed('label', 'option.renamed')
  changed('hint', 'option.hint')
  changed('when', 'option.when')
  changed('exclusive', is.exclusive === true ? 'option.exclusive' : 'option.together')
  changed('retired', is.retired === true ? 'option.retired' : 'option.offered')
}

/** What is not said is `false`: saying so changes nothing. */
function detailsOf(option: unknown): Options {
  const details = isObject(option) && Object.hasOwn(option, 'label') ? option : { label: option }
  return { ...details, exclusive: details.exclusive === true, retired: details.retired === true }
}

function furtherOf(option: unknown): Options {
  const further = isObject(option) ? settingOf(option, 'options') : undefined
  return isObject(further) ? further : {}
}

function labelOf(option: unknown, value: string) {
  const label = isObject(option) ? (settingOf(option, 'label') ?? option) : option
  return isLabel(label) ? label : value
}

function compareOther(was: unknown, is: unknown, part: Part, report: Report): void {
  const isAllowed = (other: unknown) => other !== undefined && other !== false
  if (sameJson(was, is) || (!isAllowed(was) && !isAllowed(is))) return
  const code = !isAllowed(is) ? 'option.noFree' : isAllowed(was) ? 'option.renamed' : 'option.free'
  report({ at: part.at, subject: subjectOf(part), code, key: 'other', ...sides(was, is) })
}

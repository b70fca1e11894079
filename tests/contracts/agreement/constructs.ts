import type { Json } from '../../../schemas/condition'
import { kinds } from '../../support/random/names'
import { isList, isThing, list, type Thing, thing } from '../naive/world'

/** Which constructs of the language a definition holds, in words: `linkedChoice`, `option retired`, `date over`. */
export function constructsIn(definition: Thing): readonly string[] {
  const types = typesIn(definition)
  return [
    ...Object.keys(definition).map((key) => `definition ${key}`),
    ...(definition.applicant === undefined ? [] : [`applicant ${definition.applicant}`]),
    ...list(definition.eligibility).flatMap((rule) => inCondition(thing(rule).must, types)),
    ...list(definition.groups).flatMap((group) => inOwner('group', thing(group), types)),
    ...list(definition.sections).flatMap((section) => inOwner('section', thing(section), types)),
    ...list(definition.annotations).flatMap((field) => inField('annotation', thing(field), types)),
  ]
}

type Types = ReadonlyMap<string, string>

/** What compares how: every named thing by its kind. */
function typesIn(definition: Thing): Types {
  const owners = [...list(definition.sections), { fields: definition.annotations ?? [] }].map(thing)
  const fields = owners.flatMap((owner) => list(owner.fields)).map(thing)
  const all = [...fields, ...fields.flatMap((field) => list(field.fields).map(thing))]
  return new Map(all.map(({ id, type, as }) => [`${id}`, `${as ?? type}`]))
}

function inOwner(what: string, owner: Thing, types: Types): readonly string[] {
  return [
    ...Object.keys(owner).map((key) => `${what} ${key}`),
    ...(isThing(owner.title) || isThing(owner.label) ? ['label in both languages'] : []),
    ...inCondition(owner.when, types),
    ...list(owner.checks).flatMap((check) => [
      ...Object.keys(thing(check)).map((key) => `check ${key} in ${what}`),
      ...inCondition(thing(check).when, types),
    ]),
    ...list(owner.fields).flatMap((field) =>
      inField(what === 'section' ? 'section' : 'row', thing(field), types),
    ),
  ]
}

function inField(where: string, field: Thing, types: Types): readonly string[] {
  const { type, optional, default: proposed, min, max, unique } = field
  if (type === 'repetition')
    return [
      ...(where === 'annotation' ? ['annotation repetition'] : []),
      ...Object.keys(thing(field.row)).map((key) => `row ${key}`),
      ...(list(unique).length > 1 ? ['unique of several'] : []),
      ...['min', 'max'].map((key) => `repetition ${key} ${boundKind(field[key])}`),
      ...inOwner('repetition', field, types),
    ]
  if (type === 'computed')
    return [...inFormula(String(field.value)), `computed ${field.as} in ${where}`, ...inWords(field, types)]
  return [
    `${type} in ${where}`,
    ...inWords(field, types),
    ...(optional === undefined ? [] : [isThing(optional) ? 'optional by condition' : `optional ${optional}`]),
    ...inCondition(optional, types),
    ...(proposed === undefined ? [] : [isAnswer(proposed) ? 'default answer' : 'default value']),
    ...(min === undefined ? [] : [`${kindOf(type)} min ${boundKind(min)}`]),
    ...(max === undefined ? [] : [`${kindOf(type)} max ${boundKind(max)}`]),
    ...settings.filter((key) => field[key] !== undefined).map((key) => `setting ${key}`),
    ...inOptions(field, types),
  ]
}

const settings = ['precision', 'provide', 'levels', 'pattern', 'countries', 'from', 'other']

function inWords(field: Thing, types: Types): readonly string[] {
  const said = ['hint', 'message', 'purpose', 'private', 'note', 'unit', 'when']
  return [
    ...(isThing(field.label) ? ['label in both languages'] : []),
    ...said.filter((key) => field[key] !== undefined).map((key) => `question ${key}`),
    ...(isThing(field.unit) ? ['unit that counts'] : []),
    ...inCondition(field.when, types),
  ]
}

function inOptions({ type, options, other, from }: Thing, types: Types): readonly string[] {
  if (type === 'reference') return [`reference from ${isThing(from) ? 'api' : 'list'}`]
  if (!isThing(options)) return []
  const free = other === undefined ? [] : [`other ${typeof other === 'boolean' ? other : 'label'}`]
  if (isAnswer(options)) return [...free, `${type} options answer`]
  if ('from' in options) return [...free, `${type} options from ${options.from}`]
  return [
    ...free,
    ...Object.values(options)
      .map(thing)
      .flatMap((option) => [
        ...Object.keys(option).map((key) => `${type} option ${key}`),
        ...(Object.values(thing(option.options)).some((inner) => thing(inner).options)
          ? ['tree three deep']
          : []),
        ...inCondition(option.when, types),
      ]),
  ]
}

function inFormula(formula: string): readonly string[] {
  const inside = formula.match(/(?:sum|count|avg|min|max)\([^()]*\)/g) ?? []
  return [
    ...(formula.match(/[a-zA-Z]+(?=\()|\b(?:and|or|not|today)\b|[-+*/=<>!]+/g) ?? []).map(
      (word) => `formula ${word}`,
    ),
    ...inside.map(
      (each) =>
        `formula ${each.replace(/\(.*/, '')} of ${/^\w+\(\w+\)$/.test(each) ? 'rows' : /^\w+\([\w.]+\)$/.test(each) ? 'a field' : 'an expression'}`,
    ),
    ...(/'/.test(formula) ? ['formula with an option'] : []),
    ...(/\b(?:sum|avg|min|max|count)\((?:if|orElse)\(/.test(formula)
      ? ['formula over rows with a function']
      : []),
  ]
}

/** Every operator of a condition, with the kind of what it compares, and what stands on its right. */
function inCondition(condition: Json | undefined, types: Types): readonly string[] {
  if (isList(condition)) return condition.flatMap((each) => inCondition(each, types))
  if (!isThing(condition)) return []
  return Object.entries(condition).flatMap(([key, inner]) => {
    if (key === 'all' || key === 'any' || key === 'not')
      return [`condition ${key}`, ...inCondition(inner, types)]
    const kind = key.startsWith('applicant.') ? 'applicant' : kindOf(types.get(key))
    if (!isThing(inner)) return [`${kind} ${isList(inner) ? 'a list' : 'a value'}`]
    return Object.entries(inner).flatMap(([operator, right]) => [
      `${kind} ${operator}${isAnswer(right) ? ' answer' : isThing(right) && operator === 'count' ? ' operators' : ''}`,
      ...(typeof right === 'string' && right.startsWith('today') ? [`${kind} ${operator} today`] : []),
      ...(operator === 'some' || operator === 'every' ? inCondition(right, types) : []),
    ])
  })
}

function kindOf(type: Json | undefined): string {
  return kinds[String(type)] ?? (type === 'repetition' ? 'rows' : String(type))
}

function boundKind(bound: Json | undefined): string {
  if (bound === undefined) return 'none'
  if (isThing(bound)) return 'answer'
  return typeof bound === 'string' && bound.startsWith('today') ? 'today' : 'value'
}

function isAnswer(json: Json): boolean {
  return isThing(json) && Object.keys(json).length === 1 && typeof json.answer === 'string'
}

import fc from 'fast-check'
import type { Procedure, Types } from '../../../forms/fields'
import type { Answers } from '../../../schemas/answers'
import { checked } from './findings'
import { rowId } from './forms'
import { fullDefinition } from './mutations'

/** What an author does to a definition, on places told by numbers. */
const act = fc.record({
  how: fc.constantFrom(
    ...['remove', 'add', 'retype', 'when', 'noWhen', 'optional', 'min', 'max', 'move', 'intoRows', 'swap'],
    ...[
      'dropOption',
      'addOption',
      'renameOption',
      'retireOption',
      'turnOptions',
      'other',
      'applicant',
      'check',
    ],
    ...['label', 'eligibility', 'dropSection'],
  ),
  where: fc.nat(200),
  which: fc.nat(50),
})
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

/** A definition that passes the check and another that an author made of it, in one to five acts. */
export const anyRevisions: fc.Arbitrary<readonly [before: Procedure, after: Procedure]> = fc
  .tuple(fc.array(act, { maxLength: 3 }), fc.array(act, { minLength: 1, maxLength: 5 }))
  .map(([first, then]) => {
    const before = revised(copyOf(fullDefinition), first)
    return [procedureIn(before), procedureIn(revised(before, then))]
  })

/** A draft on a definition: examples, options, hostile values, texts that could not be read. */
export function anyDraft(procedure: Procedure, types: Types): fc.Arbitrary<Answers> {
  const leaf = (field: Json): fc.Arbitrary<unknown> => {
    const example = types.get(String(field.type))?.example.value
    // No save lets in an answer to what asks for none.
    if (example === undefined) return fc.constant(undefined)
    const values = Object.keys(isObject(field.options) ? field.options : {})
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 4, arbitrary: fc.constant(example) },
      { weight: 4, arbitrary: values.length > 0 ? fc.constantFrom(...values) : fc.constant(example) },
      {
        weight: 4,
        arbitrary: values.length > 0 ? fc.subarray(values, { minLength: 1 }) : fc.constant(example),
      },
      fc.constantFrom(
        { other: 'Etsy' },
        [{ other: 'Etsy' }],
        { unreadable: 'bientôt' },
        { unreadable: '12' },
      ),
      fc.constantFrom(true, false, 3, '12', 'fees', '2026-01-01', ['amazon'], null, []),
    )
  }
  const group = (fields: readonly Json[]): fc.Arbitrary<Answers> =>
    fc
      .record(Object.fromEntries(fields.map((field) => [String(field.id), answerTo(field)])))
      .map((answers) => JSON.parse(JSON.stringify(answers)))
  const answerTo = (field: Json): fc.Arbitrary<unknown> => {
    if (field.type !== 'repetition') return leaf(field)
    return fc
      .array(group(listIn(field, 'fields')), { maxLength: 2 })
      .map((rows) => rows.map((answers, index) => ({ rowId: rowId(index + 1), answers })))
  }
  const sections: Json[] = copyOf(procedure.sections)
  return fc
    .tuple(
      group(sections.flatMap((section) => listIn(section, 'fields'))),
      fc.constantFrom(undefined, applicants[procedure.applicant ?? 'none']),
    )
    .map(([answers, applicant]) => (applicant === undefined ? answers : { ...answers, applicant }))
}

type Json = Record<string, unknown>

const company = { siret: '73282932000074', name: 'Sapins', phone: { unreadable: 'x' } }
const person = { firstName: 'Camille', phone: '+33199002700' }
const applicants = { none: undefined, company, person, both: { kind: 'company', ...company, ...person } }

/** Each act that leaves the definition right is done; the others are not. */
function revised(definition: Json, acts: readonly Act[]): Json {
  return acts.reduce((before, one) => {
    const after = copyOf(before)
    perform(after, one)
    const errors = checked(after).findings.filter(({ severity }) => severity === 'error')
    return errors.length === 0 ? after : before
  }, definition)
}

function perform(definition: Json, { how, where, which }: Act): void {
  const sections = listIn(definition, 'sections')
  const holders = [...sections, ...sections.flatMap((section) => listIn(section, 'fields'))].filter((one) =>
    Array.isArray(one.fields),
  )
  const places = holders.flatMap((holder) => listIn(holder, 'fields').map((field) => ({ holder, field })))
  const place = places[where % places.length]
  if (place === undefined) return
  const { holder, field } = place
  const siblings = listIn(holder, 'fields')
  const index = siblings.indexOf(field)
  const options = isObject(field.options) ? field.options : undefined
  const values = Object.keys(options ?? {})
  const value = values[which % Math.max(1, values.length)] ?? ''
  switch (how) {
    case 'remove':
      siblings.splice(index, 1)
      return
    case 'add':
      siblings.splice(index, 0, addedField(which))
      return
    case 'retype':
      for (const key of Object.keys(field)) if (!['id', 'label', 'when'].includes(key)) delete field[key]
      Object.assign(field, kinds[which % kinds.length])
      return
    case 'when':
      field.when = [{ nature: 'fees' }, { staff: { over: 3 } }, { platforms: { has: 'amazon' } }][which % 3]
      return
    case 'noWhen':
      delete field.when
      return
    case 'optional':
      if (field.optional === undefined) field.optional = true
      else delete field.optional
      return
    case 'min':
    case 'max':
      if (field[how] === undefined) field[how] = which
      else delete field[how]
      return
    case 'move':
    case 'intoRows': {
      const to = holders[which % holders.length]
      siblings.splice(index, 1)
      if (to !== undefined) listIn(to, 'fields').push(field)
      return
    }
    case 'swap':
      siblings.splice(index, 1)
      siblings.splice(which % (siblings.length + 1), 0, field)
      return
    case 'dropOption':
      if (options) delete options[value]
      return
    case 'addOption':
      if (options) options[`added${which}`] = `Choix ${which}`
      return
    case 'renameOption':
      if (options) options[value] = `Renommé ${which}`
      return
    case 'retireOption':
      if (options) options[value] = { label: value, retired: true }
      return
    case 'turnOptions':
      if (options) field.options = Object.fromEntries(Object.entries(options).reverse())
      return
    case 'other':
      if (field.other === undefined) field.other = true
      else delete field.other
      return
    case 'applicant':
      definition.applicant = ['company', 'person', 'both', undefined][which % 4]
      return
    case 'check':
      holder.checks = [
        ...listIn(holder, 'checks'),
        { id: `check${which}`, when: { staff: { over: 1 } }, error: 'Non.', fields: [field.id] },
      ]
      return
    case 'label':
      field.label = `Autre libellé ${which}`
      return
    case 'eligibility':
      definition.eligibility = which % 2 === 0 ? undefined : [{ must: { nature: 'fees' }, message: 'Non.' }]
      return
    case 'dropSection':
      sections.splice(which % sections.length, 1)
  }
}

const kinds = [
  { type: 'text' },
  { type: 'longText', optional: true },
  { type: 'integer' },
  { type: 'money' },
  { type: 'date' },
  { type: 'yesNo' },
  { type: 'phone', purpose: 'tel' },
  { type: 'choice', options: { fees: 'Frais', amazon: 'Amazon' }, other: true },
  { type: 'multipleChoice', options: { fees: 'Frais', amazon: 'Amazon' } },
  { type: 'file', optional: true },
  { type: 'heading' },
  { type: 'computed', value: '1 + 1', as: 'integer' },
]

function addedField(which: number): Json {
  const id = `added${which}`
  return { id, label: `Question ajoutée ${which}`, ...kinds[which % kinds.length] }
}

function listIn(holder: Json, key: string): Json[] {
  const list = holder[key]
  return Array.isArray(list) ? list : []
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function copyOf(value: unknown) {
  return JSON.parse(JSON.stringify(value))
}

function procedureIn(definition: Json): Procedure {
  const { procedure } = checked(definition)
  if (procedure === null) throw new Error('This definition is not right.')
  return procedure
}

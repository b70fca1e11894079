import type { Json } from '../../../schemas/condition'

/** A JSON object, as a definition or a draft is made of. */
export type Thing = { readonly [key: string]: Json }

/** A definition, a draft and a day; `rows` are the rows that what is being read stands in. */
export type World = {
  readonly definition: Thing
  readonly answers: Thing
  readonly today: string
  readonly rows: readonly Row[]
  readonly ask: Ask
  /** Hears how each thing came out, so that a test can count what was tried. */
  tell(what: string, outcome: string | boolean): void
}

/** How conditions and formulas learn of answers, which hang on conditions and formulas in turn. */
export type Ask = {
  /** The answer to a named question as conditions see it: undefined when hidden, blank, unreadable or not offered. */
  answerTo(name: string, world: World): Json | undefined
  /** Whether it is asked at all. */
  isShown(name: string, world: World): boolean
}

export type Row = { readonly repetition: string; readonly answers: Thing }

/** Where something with an answer stands. */
export type Located = {
  readonly section: Thing
  readonly repetition: Thing | undefined
  readonly field: Thing
  readonly isApplicant: boolean
}

/** A JSON object, an empty one where something else stands. */
export function thing(json: Json | undefined): Thing {
  return typeof json === 'object' && json !== null && !isList(json) ? json : {}
}

/** Whether something is a JSON object, no list. */
export function isThing(json: Json | undefined): json is Thing {
  return typeof json === 'object' && json !== null && !isList(json)
}

/** Whether something is a JSON list. */
export function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

/** A JSON list, an empty one where something else stands. */
export function list(json: Json | undefined): readonly Json[] {
  return isList(json) ? json : []
}

/** What an object has of its own under a key. */
export function own(holder: Thing, key: string): Json | undefined {
  return Object.hasOwn(holder, key) ? holder[key] : undefined
}

/** Everything that has an answer, from top to bottom; the fields of rows before their repetition. */
export function everything({ definition }: World): readonly Named[] {
  const known = read.get(definition) ?? readEverything(definition)
  read.set(definition, known)
  return known
}

type Named = Located & { readonly name: string }

/** The one thing remembered: what stands in a definition, whatever is answered. */
const read = new WeakMap<Thing, readonly Named[]>()

function readEverything(definition: Thing): readonly Named[] {
  return [...applicantPage(definition), ...list(definition.sections)].map(thing).flatMap((section) =>
    list(section.fields)
      .map(thing)
      .flatMap((field) => {
        const isApplicant = section.id === 'applicant'
        const name = `${isApplicant ? 'applicant.' : ''}${field.id}`
        const place = { section, repetition: undefined, field, isApplicant, name }
        const inRows = list(field.type === 'repetition' ? field.fields : [])
          .map(thing)
          .map((inner) => ({ ...place, repetition: field, field: inner, name: `${inner.id}` }))
        return [...inRows, place]
      }),
  )
}

/** What is called so. Throws when nothing is. */
export function locate(world: World, name: string): Located {
  const found = everything(world).find((each) => each.name === name)
  if (found === undefined) throw new Error(`Nothing is called ${name}.`)
  return found
}

/** The rows of a repetition that is asked. */
export function rowsOf(name: string, world: World): readonly Row[] {
  return list(own(world.answers, name)).map((row) => ({
    repetition: name,
    answers: thing(thing(row).answers),
  }))
}

/** The world as it is seen from each row of a repetition. */
export function rowWorlds(repetition: Thing, world: World): readonly World[] {
  return rowsOf(String(repetition.id), world).map((row) => ({ ...world, rows: [row] }))
}

/** An option by which an answer is compared: the person's own words are `other`. */
export function optionOf(answer: Json): string {
  return isThing(answer) ? 'other' : String(answer)
}

/** The first page that `applicant` puts before the others: who asks, and how to reach them. */
function applicantPage({ applicant }: Thing): readonly Thing[] {
  const asked = (ids: readonly string[], when?: Thing) =>
    ids.map((id) => ({
      id,
      type: types[id] ?? 'text',
      optional: id === 'forOther',
      ...(when === undefined ? {} : { when }),
    }))
  const company = ['siret', 'name', 'contactName', 'contactRole']
  const person = (when?: Thing) => [
    ...asked(['forOther'], when),
    ...asked(['filledBy', 'filledAs'], { ...when, 'applicant.forOther': true }),
    ...asked(['firstName', 'lastName'], when),
  ]
  const reaching = ['address', 'email', 'phone']
  const kind = { id: 'kind', type: 'choice', options: { company: 'A', person: 'B' } }
  const both = [
    kind,
    ...asked(company, { 'applicant.kind': 'company' }),
    ...person({ 'applicant.kind': 'person' }),
  ]
  const first = applicant === 'company' ? asked(company) : applicant === 'person' ? person() : both
  return applicant === undefined ? [] : [{ id: 'applicant', fields: [...first, ...asked(reaching)] }]
}

const types: Readonly<Record<string, string>> = {
  forOther: 'checkbox',
  siret: 'siret',
  address: 'address',
  email: 'email',
  phone: 'phone',
}

import { evaluate, validateAnswers } from '../../../forms/engine'
import { fieldProblems } from '../../../forms/engine/structure/problems'
import { noFacts } from '../../../schemas/lookup'
import type { Line, Table } from '../bench'
import { draftOf, formOf, questions, types, wrongDraft } from './forms'
import { measured } from './measure'
import type { Judge, Peers } from './peers'

const context = { today: '2026-03-12', locale: 'fr', facts: noFacts } as const
const asked = questions(100)
const drafts = [draftOf(asked, 0), draftOf(asked, 1)] as const
const wrong = [wrongDraft(asked, 0, 20), wrongDraft(asked, 1, 20)] as const

/** 100 answers, all of them others each time so that no verdict is remembered; and one changed answer. */
export function validationTables(peers: Peers, rounds: number): readonly Table[] {
  const form = formOf(asked)
  // Another object each time: the last pass over the same one would be given again.
  const ours: Judge = (draft) => validateAnswers(form, { ...draft }, context).length
  const judges: readonly (readonly [string, Line['as'], Judge])[] = [
    ['Guichet', 'ours', ours],
    ['Yup, abortEarly: false', 'peer', peers.plainYup(asked)],
    ['Yup, disableStackTrace', 'peer', peers.yupWithoutStacks(asked)],
    ['Yup, its schema built each time', 'peer', peers.yupBuiltEachTime(asked)],
    ['ajv', 'peer', peers.ajv(asked)],
    ['zod', 'peer', peers.zod(asked)],
    ['valibot', 'peer', peers.valibot(asked)],
    ['closures', 'limit', peers.closures(asked)],
  ]
  for (const [name, , judge] of judges) agreeOn(name, judge)
  const right = measured(
    judges.map(([name, , judge]) => ({ name, run: (turn) => void judge(drafts[turn % 2] ?? {}) })),
    rounds,
    20,
  )
  const mistaken = measured(
    judges.map(([name, , judge]) => ({ name, run: (turn) => void judge(wrong[turn % 2] ?? {}) })),
    rounds,
    20,
  )
  const lines = judges.map(([who, as]): Line => {
    const [micros, withErrors] = [right.get(who) ?? Number.NaN, mistaken.get(who) ?? Number.NaN]
    return { who, as, figures: { 'µs, all right': micros, 'µs, 20 errors': withErrors } }
  })
  const ratio = (times: ReadonlyMap<string, number>) =>
    (times.get('Guichet') ?? Number.NaN) / (times.get('Yup, abortEarly: false') ?? Number.NaN)
  return [
    {
      title: 'Validating 100 fields, visibility included',
      count: rounds,
      lines,
      goals: [
        { says: '100 right fields beside plain Yup', is: ratio(right), kind: 'ratio', atMost: 0.7 },
        {
          says: '100 fields with 20 errors beside plain Yup',
          is: ratio(mistaken),
          kind: 'ratio',
          atMost: 0.7,
        },
      ],
    },
    changedTable(peers, rounds),
  ]
}

/** One changed answer, judged by its own schema. */
function changedTable(peers: Peers, rounds: number): Table {
  const [text] = asked
  if (text === undefined) throw new Error('There is no question.')
  const form = formOf([text])
  const elements = drafts.flatMap((draft) =>
    evaluate(form, { [text.id]: draft[text.id] ?? '' }, context).sections.flatMap(
      (section) => section.elements,
    ),
  )
  const yup = peers.yupField(text)
  const times = measured(
    [
      {
        name: 'Guichet',
        run: (turn) => {
          const element = elements[turn % 2]
          if (element?.kind === 'field') fieldProblems(element, types, context)
        },
      },
      { name: 'Yup, one cached schema', run: (turn) => void yup(drafts[turn % 2]?.[text.id]) },
    ],
    rounds,
    2000,
  )
  const micros = (name: string) => times.get(name) ?? Number.NaN
  return {
    title: 'The changed field',
    count: rounds,
    lines: [
      { who: 'Guichet', as: 'ours', figures: { µs: micros('Guichet') } },
      { who: 'Yup, one cached schema', as: 'peer', figures: { µs: micros('Yup, one cached schema') } },
    ],
    goals: [
      { says: 'µs of a changed field', is: micros('Guichet'), kind: 'machine', atMost: 5 },
      {
        says: 'a changed field beside its cached Yup schema',
        is: micros('Guichet') / micros('Yup, one cached schema'),
        kind: 'ratio',
        atMost: 1.3,
      },
    ],
  }
}

/** What is measured does the same work: no error in what is right, 20 in what is not. */
function agreeOn(name: string, judge: Judge): void {
  const found = [...drafts, ...wrong].map(judge).join()
  if (found !== '0,0,20,20') throw new Error(`${name} finds ${found} errors, not 0,0,20,20.`)
}

import { dossierStates } from '../../schemas/dossier'
import { dossierTransitions, isFillable, procedureTransition, procedureTransitions, transition } from '.'

// domain.md, "The life of a dossier", cell by cell: what is not here is refused.
const legal = [
  ['draft', 'submit', 'submitted'],
  ['submitted', 'resubmit', 'submitted'],
  ['submitted', 'requestCorrection', 'submitted'],
  ['inInstruction', 'requestCorrection', 'submitted'],
  ['submitted', 'takeIntoInstruction', 'inInstruction'],
  ['inInstruction', 'sendBack', 'submitted'],
  ['inInstruction', 'accept', 'accepted'],
  ['inInstruction', 'refuse', 'refused'],
  ['inInstruction', 'closeWithoutAction', 'closedWithoutAction'],
  ['accepted', 'reopenInstruction', 'inInstruction'],
  ['refused', 'reopenInstruction', 'inInstruction'],
  ['closedWithoutAction', 'reopenInstruction', 'inInstruction'],
  ['draft', 'withdraw', 'draft'],
  ['submitted', 'withdraw', 'submitted'],
] as const

test.each(legal)('a dossier in %s may %s, and is then %s', (from, name, to) => {
  expect(transition(from, name)).toBe(to)
})

test('every other transition is refused, from every state', () => {
  const names = ['submit', 'resubmit', 'requestCorrection', 'takeIntoInstruction', 'sendBack'] as const
  const more = ['accept', 'refuse', 'closeWithoutAction', 'reopenInstruction', 'withdraw'] as const
  const all = [...names, ...more]
  expect([...all].sort()).toEqual(Object.keys(dossierTransitions).sort())
  const made = dossierStates.flatMap((from) =>
    all.flatMap((name) => (transition(from, name) === null ? [] : [`${from} ${name}`])),
  )
  expect(made.sort()).toEqual(legal.map(([from, name]) => `${from} ${name}`).sort())
})

test('answers may be changed until the instruction begins', () => {
  expect(dossierStates.filter(isFillable)).toEqual(['draft', 'submitted'])
})

test('only the owner submits, and only an agent decides', () => {
  const by = (actor: string) =>
    Object.entries(dossierTransitions).flatMap(([name, { by }]) => (by === actor ? [name] : []))
  expect(by('owner')).toEqual(['submit', 'resubmit', 'withdraw'])
  expect(by('agent')).toHaveLength(7)
})

test('a procedure opens, closes, reopens, and is archived once closed', () => {
  const states = ['unpublished', 'open', 'closed', 'archived'] as const
  const names = ['open', 'close', 'archive'] as const
  expect(names).toEqual(Object.keys(procedureTransitions))
  const table = states.map((state) => names.map((name) => procedureTransition(state, name)))
  expect(table).toEqual([
    ['open', null, null],
    [null, 'closed', null],
    ['open', null, 'archived'],
    [null, null, null],
  ])
})

import fc from 'fast-check'
import type { Answers } from '../../schemas/answers'
import { aContext, aForm, aQuestion, rowId, rowsWith } from '../../tests/support/builders/forms'
import type { Field } from '../fields'
import { applicantNameOf, evaluate, suggestedAnswers } from '.'
import { submittedAnswers } from './submittedAnswers'

const form = aForm({
  applicant: 'both',
  fields: [
    { id: 'nature', type: 'choice', label: 'N', options: { a: 'A', b: 'B' } },
    aQuestion({ id: 'detail', when: { nature: 'a' } }),
    { id: 'hiddenAmount', type: 'money', label: 'M', when: { nature: 'a' } },
    { id: 'double', type: 'computed', label: 'D', value: 'hiddenAmount * 2', as: 'money' },
    { id: 'when', type: 'date', label: 'W' },
    { id: 'box', type: 'checkbox', label: 'B' },
    {
      id: 'kinds',
      type: 'multipleChoice',
      label: 'K',
      options: { x: 'X', y: { label: 'Y', when: { nature: 'a' } } },
    },
    {
      id: 'rows',
      type: 'repetition',
      label: 'R',
      row: { name: 'r', add: 'a' },
      fields: [
        { id: 'cost', type: 'money', label: 'C' },
        aQuestion({ id: 'why', when: { cost: { over: 10 } } }),
      ],
    },
  ],
})

test('a version keeps the visible, canonical answers and the computed values', async () => {
  const answers: Answers = {
    applicant: { kind: 'person', firstName: 'Ada', siret: '12345678901234', strange: 1 },
    nature: 'b',
    detail: 'hidden',
    hiddenAmount: '10.00',
    when: { unreadable: 'hier' },
    kinds: ['x', 'y'],
    rows: rowsWith({ cost: '5.00', why: 'hidden' }, { cost: '15.00', why: 'seen' }, {}),
    strange: 'x',
  }
  expect(submittedAnswers(await form, answers, aContext)).toEqual({
    answers: {
      applicant: { kind: 'person', firstName: 'Ada' },
      nature: 'b',
      kinds: ['x'],
      rows: [
        { rowId: rowId(1), answers: { cost: '5.00' } },
        { rowId: rowId(2), answers: { cost: '15.00', why: 'seen' } },
        { rowId: rowId(3), answers: {} },
      ],
    },
    computed: {},
  })
  expect(submittedAnswers(await form, { nature: 'a', hiddenAmount: '10.00' }, aContext).computed).toEqual({
    double: '20.00',
  })
})

test('what is hidden never reaches a version, nor changes it', async () => {
  const compiled = await form
  const visible: Answers = { nature: 'b', box: true, rows: rowsWith({ cost: '5.00' }) }
  const version = submittedAnswers(compiled, visible, aContext)
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (detail, hiddenAmount, why) => {
      const rows = rowsWith({ cost: '5.00', why: JSON.parse(JSON.stringify(why)) })
      const answers: Answers = JSON.parse(JSON.stringify({ ...visible, detail, hiddenAmount, rows }))
      expect(submittedAnswers(compiled, answers, aContext)).toEqual(version)
    }),
  )
})

test('a version read again is asked as the draft was, and gives the same version', async () => {
  const compiled = await form
  const draft: Answers = {
    nature: 'a',
    detail: 'x',
    hiddenAmount: '2.00',
    box: true,
    rows: rowsWith({ cost: '15.00' }),
  }
  const version = submittedAnswers(compiled, draft, aContext)
  expect(submittedAnswers(compiled, version.answers, aContext)).toEqual(version)
  expect(evaluate(compiled, version.answers, aContext).computed).toEqual(
    evaluate(compiled, draft, aContext).computed,
  )
})

test.each<readonly [applicant: 'company' | 'person' | 'both', answers: Answers, name: string | null]>([
  ['company', { applicant: { name: ' Éditions Caurette ' } }, 'Éditions Caurette'],
  ['company', { applicant: { firstName: 'Ada', lastName: 'Lovelace' } }, null],
  ['person', { applicant: { firstName: 'Ada', lastName: 'Lovelace' } }, 'Ada Lovelace'],
  ['person', { applicant: { lastName: 'Lovelace' } }, 'Lovelace'],
  ['both', { applicant: { kind: 'person', firstName: 'Ada', name: 'Machines' } }, 'Ada'],
  ['both', { applicant: { kind: 'company', firstName: 'Ada', name: 'Machines' } }, 'Machines'],
  ['both', { applicant: { name: 'Machines' } }, null],
  ['company', { applicant: 'Machines' }, null],
  ['company', { applicant: { name: 3 } }, null],
])('a dossier of a %s with %j is listed under %j', async (applicant, answers, name) => {
  expect(applicantNameOf(await aForm({ applicant }), answers)).toBe(name)
})

test('a dossier without an applicant’s page has no name', async () => {
  expect(applicantNameOf(await aForm(), { applicant: { name: 'x' } })).toBeNull()
})

test('the blank questions of a section, rows included, take their author’s defaults', async () => {
  const fields: readonly Field[] = [
    aQuestion({ id: 'free', default: 'Bonjour' }),
    aQuestion({ id: 'taken', default: 'Bonjour' }),
    {
      id: 'rows',
      type: 'repetition',
      label: 'R',
      row: { name: 'r', add: 'a' },
      fields: [{ id: 'country', type: 'country', label: 'C', default: 'FR' }],
    },
  ]
  const answers = { taken: 'Salut', rows: rowsWith({}, { country: 'BE' }) }
  const withDefaults = await aForm({ fields })
  expect(suggestedAnswers(withDefaults, answers, aContext, 'page')).toEqual({
    free: 'Bonjour',
    [`rows/${rowId(1)}/country`]: 'FR',
  })
  expect(suggestedAnswers(withDefaults, answers, aContext, 'nowhere')).toEqual({})
})

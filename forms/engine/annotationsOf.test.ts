import { findingsOf, sentencesOf, withFields } from '../../tests/support/builders/findings'
import { aContext, aForm, aProcedure, rowId } from '../../tests/support/builders/forms'
import type { Field } from '../fields'
import { annotationsOf, evaluate, fieldAt, loadForm, typeNamesOf, validateAnswers } from '.'
import { refuseChanges } from './changes/refuseChanges'
import { documentOf } from './documentOf'
import { submittedAnswers } from './submittedAnswers'
import { sectionProblems } from './validateAnswers'

const fields: Field[] = [
  { id: 'amount', type: 'money', label: 'Montant' },
  {
    ...{ id: 'incidents', type: 'repetition', label: 'Incidents', min: 0 },
    row: { name: 'incident', add: 'Ajouter' },
    fields: [{ id: 'loss', type: 'money', label: 'Perte' }],
  },
]
const annotations: Field[] = [
  { id: 'checked', type: 'yesNo', label: 'Pièces vérifiées' },
  {
    ...{ id: 'opinion', type: 'choice', label: 'Avis', when: { amount: { over: 1000 }, checked: true } },
    options: { good: 'Favorable', bad: 'Défavorable' },
  },
  { id: 'granted', type: 'money', label: 'Accordé', max: { answer: 'amount' }, when: { opinion: 'good' } },
  { id: 'part', type: 'computed', label: 'Part', value: 'granted / sum(incidents.loss)', as: 'percent' },
]

const losses: Field = {
  id: 'losses',
  type: 'computed',
  label: 'Pertes',
  value: 'sum(incidents.loss)',
  as: 'money',
}

const answers = { amount: '2000.00', incidents: [{ rowId: rowId(1), answers: { loss: '4000.00' } }] }

test('annotations are asked by what the citizen answered and by those above them', async () => {
  const form = await aForm({ fields, annotations })
  const asked = (noted: object, given: object = answers) =>
    annotationsOf(form, { ...given }, { ...noted }, aContext)?.elements.map(({ path }) => path)
  expect(asked({})).toEqual(['checked', 'part'])
  expect(asked({ checked: true })).toEqual(['checked', 'opinion', 'part'])
  expect(asked({ checked: true, opinion: 'good' })).toEqual(['checked', 'opinion', 'granted', 'part'])
  expect(asked({ checked: true, opinion: 'good' }, { amount: '1000.00' })).toEqual(['checked', 'part'])
})

test('rows of which the form itself wants to know nothing are known to them, seen before or not', async () => {
  const form = await aForm({ fields, annotations: [losses] })
  evaluate(form, answers, aContext)
  expect(annotationsOf(form, answers, {}, aContext)?.elements).toMatchObject([{ value: '4000.00' }])
})

test('their bounds, values and problems are those of any question', async () => {
  const form = await aForm({ fields, annotations })
  const noted = { checked: true, opinion: 'good', granted: '3000.00' }
  const section = annotationsOf(form, answers, noted, aContext)
  expect(section?.elements.at(-1)).toMatchObject({ kind: 'computed', value: '75' })
  expect(section && sectionProblems(section, form.types, aContext)).toEqual([
    { at: 'granted', code: 'money.max', params: { bound: '2000' } },
  ])
})

test('the citizen’s form knows nothing of them', async () => {
  const form = await aForm({ fields, annotations })
  const sent = { ...answers, checked: true, opinion: 'good' }
  expect(evaluate(form, sent, aContext).sections.map(({ id }) => id)).toEqual(['page'])
  expect(validateAnswers(form, sent, aContext)).toEqual([])
  expect(submittedAnswers(form, sent, aContext).answers).toEqual(answers)
  expect(documentOf(form, sent, aContext).sections.flatMap(({ entries }) => entries)).toHaveLength(2)
  expect(fieldAt(form, 'checked')).toBeUndefined()
  expect(refuseChanges(form, { checked: true })).toEqual([{ at: 'checked', code: 'unknown' }])
})

test('a page of the citizen’s does not load their types; one that shows them does', async () => {
  const procedure = aProcedure({ fields: [{ id: 'name', type: 'text', label: 'Nom' }], annotations })
  expect([...typeNamesOf(procedure)]).toEqual(['text'])
  const shown = await loadForm({ ...procedure }, 'annotations')
  expect(annotationsOf(await loadForm(aProcedure()), {}, {}, aContext)).toBeUndefined()
  expect([...shown.types.keys()].sort()).toEqual(['choice', 'money', 'percent', 'text', 'yesNo'])
})

describe('the check of annotations', () => {
  const found = (asked: readonly object[], noted: readonly object[]) =>
    findingsOf({ ...withFields(...asked), annotations: noted })

  test('those above are right', () => {
    expect(found(fields, annotations)).toEqual([])
  })

  test.each<[what: string, asked: readonly object[], noted: readonly object[], findings: readonly string[]]>([
    ['an id of a question', fields, [{ ...annotations[0], id: 'loss' }], ['/annotations/0/id id.twice']],
    [
      'one below',
      fields,
      [
        { ...annotations[0], when: { later: true } },
        { ...annotations[0], id: 'later', label: 'Autre' },
      ],
      ['/annotations/0/when/later name.below'],
    ],
    [
      'a question that hangs on one',
      [...fields, { id: 'more', type: 'text', label: 'Plus', when: { checked: true } }],
      annotations,
      ['/sections/0/fields/2/when/checked name.annotation'],
    ],
    [
      'a condition that never holds',
      fields,
      [{ ...annotations[0], when: { amount: { over: 3, under: 2 } } }],
      ['/annotations/0/when reach.never'],
    ],
    [
      'a formula, a title of rows and an option, as anywhere',
      fields,
      [
        { ...annotations[3], value: 'granted / nothing' },
        { ...annotations[1], id: 'opinion', when: { amount: { ovr: 1 } } },
      ],
      [
        '/annotations/0/value name.unknownName',
        '/annotations/0/value name.unknownName',
        '/annotations/1/when/amount/ovr condition.unknownOperator',
      ],
    ],
  ])('%s', (_, asked, noted, findings) => {
    expect(found(asked, noted)).toEqual(findings)
  })

  test('says whose they are', () => {
    const asked = { id: 'more', type: 'text', label: 'Plus', when: { checked: true } }
    expect(sentencesOf({ ...withFields(asked), annotations: [annotations[0]] })).toEqual([
      '« checked », ligne 1, est une annotation des agents : aucune question ne peut en dépendre. Nommez une question.',
    ])
  })
})

import { findingsOf, withFields } from '../../tests/support/builders/findings'
import { aContext, aForm, aProcedure } from '../../tests/support/builders/forms'
import { type Field, loadTypes, type Procedure } from '../fields'
import { groupOf } from '.'
import { checkScenarios } from './scenarios'

const fields: Field[] = [
  {
    id: 'nature',
    type: 'choice',
    label: 'Nature',
    options: { fees: 'Frais', payment: 'Paiement', delay: 'Retard' },
  },
  { id: 'amount', type: 'money', label: 'Montant', when: { nature: 'payment' } },
]
const groups = [
  { id: 'large', label: 'Grands comptes', when: { amount: { atLeast: 10_000 } } },
  { id: 'payments', label: { fr: 'Paiements', en: 'Payments' }, when: { nature: 'payment' } },
  { id: 'desk', label: 'Guichet' },
]

describe('the group a dossier goes to', () => {
  test.each([
    [{}, 'desk'],
    [{ nature: 'fees' }, 'desk'],
    [{ nature: 'payment' }, 'payments'],
    [{ nature: 'payment', amount: '9999.99' }, 'payments'],
    [{ nature: 'payment', amount: '10000.00' }, 'large'],
    [{ nature: 'fees', amount: '10000.00' }, 'desk'],
  ])('%j: the first whose condition holds of what is asked, else the last: %s', async (answers, group) => {
    expect(groupOf(await aForm({ fields, groups }), answers, aContext)?.id).toBe(group)
  })

  test('there is none where the definition names none', async () => {
    expect(groupOf(await aForm({ fields }), { nature: 'fees' }, aContext)).toBeUndefined()
  })
})

describe('the check of groups', () => {
  const found = (...those: readonly object[]) => findingsOf({ ...withFields(...fields), groups: those })
  const rest = { id: 'desk', label: 'Guichet' }

  test('those above are right', () => {
    expect(found(...groups)).toEqual([])
  })

  test.each<[what: string, those: readonly object[], findings: readonly string[]]>([
    [
      'the last takes what remains',
      [{ ...rest, when: { nature: 'fees' } }],
      ['/groups/0/when group.lastCondition'],
    ],
    [
      'one without a condition hides the rest',
      [{ id: 'everyone', label: 'Tous' }, rest],
      ['/groups/0 group.noCondition'],
    ],
    [
      'what one before takes',
      [
        { id: 'one', label: 'Un', when: { nature: ['fees', 'payment'] } },
        { id: 'two', label: 'Deux', when: { nature: 'fees' } },
        rest,
      ],
      ['/groups/1 reach.group'],
    ],
    [
      'what never holds is told once',
      [{ id: 'one', label: 'Un', when: { nature: 'fees', amount: { over: 3 } } }, rest],
      ['/groups/0/when reach.never'],
    ],
    ['an id of a question', [{ ...rest, id: 'nature' }], ['/groups/0/id id.twice']],
    [
      'a question that does not exist',
      [{ id: 'one', label: 'Un', when: { natur: 'fees' } }, rest],
      ['/groups/0/when/natur name.unknownName'],
    ],
  ])('%s', (_, those, findings) => {
    expect(found(...those)).toEqual(findings)
  })
})

describe('a scenario says which group it wants', () => {
  const scenario = {
    name: 'Un',
    today: '2026-03-12',
    answers: { nature: 'fees' },
    errors: [],
    eligible: true,
  }
  const found = async (procedure: Procedure, group: string) =>
    checkScenarios(JSON.stringify([{ ...scenario, group }]), procedure, await loadTypes()).results.flatMap(
      ({ findings }) => findings.map(({ at, code, params }) => [at, code, params.other]),
    )

  test.each<[group: string, differences: readonly (readonly unknown[])[]]>([
    ['desk', []],
    ['payments', [['/0/group', 'scenario.group', 'desk']]],
  ])('%s', async (group, differences) => {
    expect(await found(aProcedure({ fields, groups }), group)).toEqual(differences)
  })

  test('none where the procedure has none', async () => {
    expect(await found(aProcedure({ fields }), 'desk')).toEqual([['/0/group', 'scenario.noGroups', '']])
  })
})

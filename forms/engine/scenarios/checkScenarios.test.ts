import { aProcedure } from '../../../tests/support/builders/forms'
import { type Field, loadTypes } from '../../fields'
import { wordFinding } from '../definition'
import { checkScenarios } from '.'

const types = await loadTypes()

const nature: Field = {
  id: 'nature',
  type: 'choice',
  label: 'Nature',
  options: { fees: 'Frais', late: 'Retard' },
}
const days: Field = { id: 'days', type: 'integer', label: 'Jours', max: 90, when: { nature: 'late' } }
const incidents: Field = {
  ...{
    id: 'incidents',
    type: 'repetition',
    label: 'Incidents',
    min: 1,
    row: { name: 'incident', add: 'Ajouter' },
  },
  fields: [
    { id: 'date', type: 'date', label: 'Date', max: 'today' },
    { id: 'amount', type: 'money', label: 'Montant', optional: true },
    { id: 'proof', type: 'file', label: 'Preuve', accept: ['pdf'], when: { amount: { over: 100 } } },
  ],
  checks: [{ id: 'dear', when: { amount: { over: 1000 } }, warning: 'Vraiment ?', fields: ['amount'] }],
}
const total: Field = {
  id: 'total',
  type: 'computed',
  label: 'Total',
  value: 'sum(incidents.amount)',
  as: 'money',
}
const procedure = aProcedure({
  sections: [
    {
      ...{ id: 'page', title: 'Page', fields: [nature, days, incidents, total] },
      checks: [{ id: 'long', when: { days: { over: 60 } }, error: 'Trop long.', fields: ['days'] }],
    },
  ],
  applicant: 'person',
  eligibility: [{ must: { nature: 'late' }, message: 'Pour les retards.' }],
})

const address = { line1: '1 rue du Puits', postcode: '21000', city: 'Dijon', country: 'FR', source: 'typed' }
const late = {
  name: 'En retard',
  today: '2026-03-12',
  applicant: { firstName: 'Ada', lastName: 'L.', address, email: 'ada@exemple.fr', phone: '+33199002700' },
  answers: {
    nature: 'late',
    days: 70,
    incidents: [
      { date: '2026-03-01', amount: '1200.00', proof: [{ file: 'preuve.pdf', size: 1200 }] },
      { date: '2026-03-02' },
    ],
  },
  asked: ['days', 'incidents/0/proof', 'total', 'page', 'applicant'],
  skipped: ['incidents/1/proof'],
  computed: { total: '1200.00' },
  errors: [{ at: 'days', code: 'check.long' }],
  warnings: [{ at: 'incidents/0/amount', code: 'check.dear' }],
  eligible: true,
}
const fees = {
  name: 'Des frais',
  today: '2026-03-12',
  applicant: late.applicant,
  answers: { nature: 'fees', incidents: [{ date: '2026-03-01' }] },
  asked: [],
  skipped: ['days', 'proof'],
  computed: { total: null },
  errors: [],
  eligible: false,
}

/** Findings by path and code. */
function findingsOf(...scenarios: readonly unknown[]): readonly string[] {
  const { results, findings } = checkScenarios(JSON.stringify(scenarios), procedure, types)
  return [...results.flatMap((result) => result.findings), ...findings].map(({ at, code }) => `${at} ${code}`)
}

test('scenarios that tell what happens are green', () => {
  const { results, findings } = checkScenarios(JSON.stringify([late, fees]), procedure, types)
  expect(results.map(({ name, findings: found }) => [name, found])).toEqual([
    ['En retard', []],
    ['Des frais', []],
  ])
  expect(results.flatMap(({ expectations }) => expectations).filter(({ same }) => !same)).toEqual([])
  expect(findings).toEqual([])
})

test.each<[what: string, changes: object, findings: readonly string[]]>([
  [
    'asked and is not',
    { asked: [...late.asked, 'incidents/1/proof'], skipped: [] },
    ['/0/asked/5 scenario.notAsked'],
  ],
  ['skipped and is asked', { skipped: ['days'] }, ['/0/skipped/0 scenario.asked']],
  ['a field of rows skipped in all, asked in one', { skipped: ['proof'] }, ['/0/skipped/0 scenario.asked']],
  ['nowhere', { skipped: ['day'] }, ['/0/skipped/0 scenario.nowhere']],
  ['worked out otherwise', { computed: { total: '1.00' } }, ['/0/computed/total scenario.computed']],
  ['worked out from nothing', { computed: { totals: '1.00' } }, ['/0/computed/totals scenario.computed']],
  ['refused and is not told', { errors: [] }, ['/0/errors scenario.unexpectedError']],
  [
    'told refused and is not',
    { errors: [...late.errors, { at: 'nature', code: 'required' }] },
    ['/0/errors/1 scenario.missingError'],
  ],
  ['warned of and is not told', { warnings: [] }, ['/0/warnings scenario.unexpectedWarning']],
  [
    'told warned of and is not',
    { warnings: [...late.warnings, { at: 'days', code: 'check.long' }] },
    ['/0/warnings/1 scenario.missingWarning'],
  ],
  ['eligible and told not', { eligible: false }, ['/0/eligible scenario.eligible']],
  [
    'an answer to nothing',
    { answers: { ...late.answers, dayz: 3 } },
    ['/0/answers/dayz scenario.unknownAnswer'],
  ],
  [
    'an answer that is worked out',
    { answers: { ...late.answers, total: '1.00' } },
    ['/0/answers/total scenario.unknownAnswer'],
  ],
])('what is %s is red', (_, changes, findings) => {
  expect(
    findingsOf({ ...late, ...changes }, fees).filter((finding) => finding.includes('scenario.')),
  ).toEqual(findings)
})

test('what was expected stands beside what came out', () => {
  const said = {
    ...{ ...late, asked: ['days', 'incidents/1/proof'], skipped: ['nature'], computed: { total: '1.00' } },
    ...{ errors: [{ at: 'nature', code: 'required' }], eligible: false },
  }
  const [result] = checkScenarios(JSON.stringify([said, fees]), procedure, types).results
  expect(
    result?.expectations.map(({ aspect, name, expected, found, same }) => [
      aspect,
      name,
      expected,
      found,
      same,
    ]),
  ).toEqual([
    ['asked', 'days', true, true, true],
    ['asked', 'incidents/1/proof', true, false, false],
    ['skipped', 'nature', false, true, false],
    ['computed', 'total', '1.00', '1200.00', false],
    ['errors', 'nature', 'required', null, false],
    ['errors', 'days', null, 'check.long', false],
    ['warnings', 'incidents/0/amount', 'check.dear', 'check.dear', true],
    ['eligible', '', false, true, false],
  ])
})

test('an answer that no page could send is red, and so is what it makes', () => {
  expect(findingsOf({ ...late, answers: { ...late.answers, days: '70' } }, fees)).toContain(
    '/0/answers/days scenario.wrongAnswer',
  )
})

test('an ineligible applicant told eligible is red', () => {
  expect(findingsOf(late, { ...fees, eligible: true })).toEqual(['/1/eligible scenario.ineligible'])
})

test('a file of another kind than its question takes is refused', () => {
  const [first] = late.answers.incidents
  const answers = { ...late.answers, incidents: [{ ...first, proof: [{ file: 'preuve.exe', size: 1200 }] }] }
  const { results } = checkScenarios(
    JSON.stringify([{ ...late, answers, skipped: [] }, fees]),
    procedure,
    types,
  )
  const [finding] = results[0]?.findings ?? []
  expect(finding?.params).toMatchObject({ name: 'incidents/0/proof' })
})

test('the coverage rule names what is never asked, never skipped, never raised', () => {
  expect(findingsOf(fees)).toEqual([
    ' coverage.neverAsked',
    ' coverage.neverAsked',
    ' coverage.neverRaised',
    ' coverage.neverRaised',
  ])
  expect(findingsOf(late)).toEqual([' coverage.neverSkipped'])
  const { findings } = checkScenarios(JSON.stringify([late]), procedure, types)
  expect(findings.map((finding) => wordFinding(finding, 'en'))).toEqual([
    'No scenario says that “days” is hidden: add it to “skipped” of one of them.',
  ])
})

test('a file that holds no scenarios is told where', () => {
  const first = (source: string) => {
    const { line, column, code } = checkScenarios(source, procedure, types).findings[0] ?? {}
    return `${line}:${column} ${code}`
  }
  expect(first('')).toBe('1:1 json.empty')
  expect(first('{}')).toBe('1:1 shape.kind')
  expect(first('[]')).toBe('1:1 shape.empty')
  expect(first('[\n  { "name": "x", "asks": [] }]')).toBe('2:3 shape.missingKey')
  expect(findingsOf({ ...late, today: '12 mars' })).toEqual(['/0/today shape.pattern'])
  expect(findingsOf(late, fees, late)).toEqual(['/2/name scenario.sameName'])
})

describe('a file too large to be run while others wait is refused before any scenario runs', () => {
  const named = (count: number) => Array.from({ length: count }, (_, n) => ({ ...fees, name: `s${n}` }))
  const rows = (count: number) => Array.from({ length: count }, () => ({}))

  test('of 200 scenarios each runs, of 201 none', () => {
    const run = (count: number) => checkScenarios(JSON.stringify(named(count)), procedure, types)
    expect(run(200).results).toHaveLength(200)
    expect(run(201)).toMatchObject({ results: [], findings: [{ at: '', code: 'scenario.tooMany' }] })
  })

  test('and so where few scenarios have many fields or many rows', () => {
    const fields = Array.from(
      { length: 1900 },
      (_, n): Field => ({
        ...{ id: `f${n}`, type: 'text', label: `Nom ${n}` },
      }),
    )
    const large = aProcedure({ sections: [{ id: 'page', title: 'Page', fields }] })
    const wide = checkScenarios(JSON.stringify(named(100)), large, types)
    expect(wide).toMatchObject({ results: [], findings: [{ at: '/52', code: 'scenario.tooLong' }] })
    const deep = [{ ...fees, answers: { ...fees.answers, incidents: rows(40_000) } }]
    const { results, findings } = checkScenarios(JSON.stringify(deep), procedure, types)
    expect(results).toEqual([])
    expect(findings.map(({ at, code }) => `${at} ${code}`)).toEqual(['/0 scenario.tooLong'])
  })
})

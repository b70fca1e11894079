import fc from 'fast-check'
import {
  checked,
  findingsOf,
  sentencesOf,
  withFields,
  withSections,
} from '../../../../tests/support/builders/findings'

const nature = {
  id: 'nature',
  type: 'choice',
  label: 'Nature',
  options: { delisting: 'Retrait', fees: 'Frais' },
  other: true,
}
const chosen = {
  id: 'chosen',
  type: 'multipleChoice',
  label: 'Choix',
  options: { amazon: 'Amazon', ebay: 'eBay' },
}
const staff = { id: 'staff', type: 'integer', label: 'Effectif' }
const since = { id: 'since', type: 'date', label: 'Depuis' }
const story = { id: 'story', type: 'text', label: 'Récit' }
const rows = {
  ...{ id: 'incidents', type: 'repetition', label: 'Incidents', row: { name: 'incident', add: 'Ajouter' } },
  fields: [{ id: 'amount', type: 'money', label: 'Montant' }],
}
const above = [nature, chosen, staff, since, story, rows]

/** Findings about the condition under which a last question is asked, by path inside it. */
function findingsOfWhen(when: object): readonly string[] {
  const asked = { id: 'asked', type: 'yesNo', label: 'Alors ?', when }
  return findingsOf(withFields(...above, asked)).map((finding) =>
    finding.replace('/sections/0/fields/6/when', ''),
  )
}

test.each<[what: string, when: object, findings: readonly string[]]>([
  ['a value', { nature: 'fees' }, []],
  ['a free value', { nature: 'other' }, []],
  ['a list', { nature: ['fees', 'delisting'] }, []],
  ['operators', { staff: { over: 3, atMost: 9 }, since: { under: 'today-5y' } }, []],
  ['rows', { incidents: { some: { amount: { over: 10 } } } }, []],
  ['the applicant', { 'applicant.siret': { isFilled: true } }, [`/applicant.siret name.unknownName`]],
  ['an unknown name', { natur: 'fees' }, ['/natur name.unknownName']],
  ['a name with an inherited name', { constructor: 'fees' }, ['/constructor name.unknownName']],
  ['itself', { asked: true }, ['/asked name.itself']],
  ['a section', { page: true }, ['/page name.noAnswer']],
  ['a field of rows', { amount: { over: 1 } }, ['/amount name.inRows']],
  ['several answers as one', { chosen: 'amazon' }, ['/chosen condition.meantHas']],
  ['an operator of another kind', { nature: { over: 3 } }, ['/nature/over condition.notOperator']],
  ['an operator misspelt', { staff: { ovr: 3 } }, ['/staff/ovr condition.unknownOperator']],
  ['no option', { nature: 'fee' }, ['/nature condition.unknownOption']],
  ['no number', { staff: 'trois' }, ['/staff condition.operand']],
  ['no date', { since: { over: '2026-02-30' } }, ['/since/over condition.operand']],
  [
    'an answer of another kind',
    { staff: { over: { answer: 'since' } } },
    ['/staff/over/answer condition.otherKind'],
  ],
  ['an answer without operator', { staff: { answer: 'since' } }, ['/staff condition.meantIs']],
  ['a look-ahead', { story: { matches: '(?=a)' } }, ['/story/matches condition.pattern']],
  ['a back-reference', { story: { matches: '(a)\\1' } }, ['/story/matches condition.pattern']],
  ['nothing', {}, [' condition.empty']],
  ['nothing in a group', { any: [] }, ['/any condition.empty']],
  ['no list in a group', { all: { staff: 1 } }, ['/all condition.notList']],
  ['no condition in a group', { any: [true] }, ['/any/0 condition.notObject']],
])('a condition with %s', (_, when, findings) => {
  expect(findingsOfWhen(when)).toEqual(findings)
})

test('the applicant’s page may be named where there is one', () => {
  const asked = {
    id: 'asked',
    type: 'yesNo',
    label: 'Alors ?',
    when: { 'applicant.siret': { isFilled: true } },
  }
  expect(findingsOf({ ...withFields(asked), applicant: 'company' })).toEqual([])
  expect(
    sentencesOf({
      ...withFields({ ...asked, when: { 'applicant.sirett': { isFilled: true } } }),
      applicant: 'company',
    }),
  ).toEqual([
    '« applicant.sirett » n’est l’identifiant d’aucune question : vouliez-vous dire « applicant.siret » ?',
  ])
})

test('a name that stands below is refused with both places', () => {
  const early = { id: 'early', type: 'yesNo', label: 'Alors ?', when: { staff: 3 } }
  const text = JSON.stringify(withFields(early, staff), null, 1)
  const [finding] = checked(text).findings
  expect(finding).toMatchObject({ at: '/sections/0/fields/0/when/staff', code: 'name.below' })
  const lines = text.split('\n')
  expect(lines[(finding?.line ?? 0) - 1]).toContain('"staff": 3')
  expect(finding?.params).toMatchObject({ name: 'staff', definedAt: '/sections/0/fields/1' })
  expect(lines[Number(finding?.params.line)]).toContain('"id": "staff"')
})

test('two sections cannot hang on each other', () => {
  const section = (id: string, when: object) => ({
    id,
    title: id,
    when,
    fields: [{ ...staff, id: `${id}Staff` }],
  })
  expect(findingsOf(withSections(section('one', { twoStaff: 1 }), section('two', { oneStaff: 1 })))).toEqual([
    '/sections/0/when/twoStaff name.below',
  ])
})

test('conditions are read wherever they stand', () => {
  const wrong = { nobody: 1 }
  const options = { fees: { label: 'Frais', when: wrong } }
  const question = { id: 'late', type: 'choice', label: 'Tard', options, optional: wrong }
  const check = { id: 'check', when: wrong, error: 'Non.', fields: ['late'] }
  const definition = withSections({
    id: 'page',
    title: 'Page',
    when: wrong,
    checks: [check],
    fields: [question],
  })
  expect([...findingsOf({ ...definition, eligibility: [{ must: wrong, message: 'Non.' }] })].sort()).toEqual([
    '/eligibility/0/must/nobody name.unknownName',
    '/sections/0/checks/0/when/nobody name.unknownName',
    '/sections/0/fields/0/optional/nobody name.unknownName',
    '/sections/0/fields/0/options/fees/when/nobody name.unknownName',
    '/sections/0/when/nobody name.unknownName',
  ])
})

test('a check of rows may name the row and what stands outside', () => {
  const check = { id: 'check', when: { amount: { over: 1 }, staff: 1 }, error: 'Non.', fields: ['amount'] }
  expect(findingsOf(withFields(staff, { ...rows, checks: [check] }))).toEqual([])
})

test('a condition of too many parts is refused whole', () => {
  const any = Array.from({ length: 300 }, (_, index) => ({ [`name${index}`]: 1 }))
  expect(findingsOfWhen({ any })).toEqual([' limit.conditionParts'])
})

test('whatever questions hang on each other, those that make a circle are refused', () => {
  const most = 8
  const graph = fc.array(fc.option(fc.nat(most - 1)), { minLength: most, maxLength: most })
  fc.assert(
    fc.property(graph, (edges) => {
      const fields = edges.map((named, index) => ({
        ...{ id: `q${index}`, type: 'yesNo', label: `Question ${index}` },
        ...(named === null ? {} : { when: { [`q${named}`]: true } }),
      }))
      const refused = findingsOf(withFields(...fields)).map((finding) => finding.split(' ')[1])
      const below = edges.filter((named, index) => named !== null && named > index).length
      const itself = edges.filter((named, index) => named === index).length
      expect(refused.filter((code) => code === 'name.below')).toHaveLength(below)
      expect(refused.filter((code) => code === 'name.itself')).toHaveLength(itself)
      if (hasCircle(edges)) expect(refused).not.toEqual([])
    }),
    { numRuns: 200 },
  )
})

/** Depth first: whether a walk along the names comes back to where it was. */
function hasCircle(edges: readonly (number | null)[]): boolean {
  return edges.some((_, start) => {
    const seen = new Set<number>()
    for (let at: number | null = start; at !== null; at = edges[at] ?? null) {
      if (seen.has(at)) return true
      seen.add(at)
    }
    return false
  })
}

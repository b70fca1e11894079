import {
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
}
const chosen = {
  id: 'chosen',
  type: 'multipleChoice',
  label: 'Choix',
  options: { amazon: 'Amazon', ebay: 'eBay' },
}
const staff = { id: 'staff', type: 'integer', label: 'Effectif' }
const since = { id: 'since', type: 'date', label: 'Depuis' }
const date = { id: 'date', type: 'date', label: 'Date' }
const amount = { id: 'amount', type: 'money', label: 'Montant' }
const rows = {
  ...{ id: 'incidents', type: 'repetition', label: 'Incidents', row: { name: 'incident', add: 'Ajouter' } },
  fields: [date, amount],
}
const total = { id: 'total', type: 'computed', label: 'Total', value: 'sum(incidents.amount)', as: 'money' }

/** Findings about the last of some fields, by path inside it. */
function findingsOfLast(...fields: readonly object[]): readonly string[] {
  return findingsOf(withFields(...fields)).map((finding) =>
    finding.replace(`/sections/0/fields/${fields.length - 1}`, ''),
  )
}

test('ids are one namespace: sections, fields, rows and checks', () => {
  const check = { id: 'staff', when: { staff: 3 }, error: 'Non.', fields: ['staff'] }
  const definition = withSections(
    {
      id: 'page',
      title: 'Page',
      checks: [check],
      fields: [staff, { ...rows, fields: [{ ...date, id: 'page' }] }],
    },
    { id: 'incidents', title: 'Autre', fields: [nature, { ...nature, label: 'Encore' }] },
  )
  expect(findingsOf(definition)).toEqual([
    '/sections/0/fields/0/id id.twice',
    '/sections/0/fields/1/id id.twice',
    '/sections/0/fields/1/fields/0/id id.twice',
    '/sections/1/fields/1/id id.twice',
  ])
})

test.each([
  'applicant',
  'other',
  'answer',
  'rowId',
  'length',
  'then',
  'not',
  'has',
  'sum',
  'if',
  'today',
  'toString',
])('%s is no id', (id) => {
  expect(findingsOfLast({ ...staff, id })).toEqual(['/id id.reserved'])
})

test.each(['constructor', 'valueOf', 'hasOwnProperty'])('%s is no value of an option', (value) => {
  expect(findingsOfLast({ ...nature, options: { [value]: 'Un', fees: 'Frais' } })).toEqual([
    `/options/${value} id.reserved`,
  ])
})

test.each<[what: string, field: object, findings: readonly string[]]>([
  ['bounds in order', { ...amount, min: 0, max: 10 }, []],
  ['bounds out of order', { ...amount, min: 11, max: 10 }, ['/max bound.order']],
  ['exact bounds out of order', { ...amount, min: '10.01', max: 10 }, ['/max bound.order']],
  ['dates out of order', { ...date, min: '2026-02-01', max: '2026-01' }, ['/max bound.order']],
  ['days from today out of order', { ...date, min: 'today', max: 'today-1d' }, ['/max bound.order']],
  ['a fixed day and today', { ...date, min: '2050-01-01', max: 'today' }, []],
  ['a day that does not exist', { ...date, min: '2026-02-31' }, ['/min date.unreal']],
  ['a month that does not exist', { ...date, min: '2026-13' }, ['/min date.unreal']],
  ['days told otherwise', { ...date, min: 'today-2w' }, ['/min shape.pattern']],
  ['the answer to a date', { ...date, min: { answer: 'since' } }, []],
  ['the answer to a number', { ...date, min: { answer: 'staff' } }, ['/min/answer bound.kind']],
  ['its own answer', { ...date, min: { answer: 'date' } }, ['/min/answer name.itself']],
  ['nobody’s answer', { ...date, min: { answer: 'sinc' } }, ['/min/answer name.unknownName']],
  ['a length told by a number', { id: 'story', type: 'text', label: 'Récit', max: { answer: 'staff' } }, []],
  [
    'a length told by a date',
    { id: 'story', type: 'text', label: 'Récit', max: { answer: 'since' } },
    ['/max/answer bound.kind'],
  ],
  ['rows out of order', { ...rows, min: 3, max: 2 }, ['/max bound.order']],
])('%s', (_, field, findings) => {
  expect(findingsOfLast(staff, since, field)).toEqual(findings)
})

test.each<[what: string, changes: object, findings: readonly string[]]>([
  ['options of a multiple choice', { options: { answer: 'chosen' } }, []],
  ['options of a choice', { options: { answer: 'nature' } }, ['/options/answer options.notMultiple']],
  ['options of itself', { options: { answer: 'question' } }, ['/options/answer name.itself']],
  ['two labels alike', { options: { one: 'Oui', two: 'oui ' } }, ['/options/two options.sameLabel']],
  [
    'every option retired',
    { options: { one: { label: 'Un', retired: true } } },
    ['/options options.allRetired'],
  ],
  ['a retired namesake', { options: { one: { label: 'Un', retired: true }, two: 'Un' } }, []],
  [
    'an option that excludes others of one',
    { options: { one: { label: 'Un', exclusive: true } } },
    ['/options/one/exclusive options.exclusiveAlone?'],
  ],
  ['a default among the options', { options: { one: 'Un' }, default: 'one' }, []],
  ['a default that is no option', { options: { one: 'Un' }, default: 'two' }, ['/default default.refused']],
  ['a default of another shape', { options: { one: 'Un' }, default: 3 }, ['/default default.refused']],
  [
    'a default of another type',
    { options: { one: 'Un' }, default: { answer: 'staff' } },
    ['/default/answer default.otherType'],
  ],
])('a choice with %s', (_, changes, findings) => {
  expect(
    findingsOfLast(nature, chosen, staff, {
      id: 'question',
      type: 'choice',
      label: 'Laquelle ?',
      ...changes,
    }),
  ).toEqual(findings)
})

test('more options asked for than there are', () => {
  expect(findingsOfLast({ ...chosen, min: 3 })).toEqual(['/min options.tooFew'])
  expect(findingsOfLast({ ...chosen, other: true, min: 3 })).toEqual([])
})

test('a default beyond its bounds is refused, one whose bounds hang on an answer is not', () => {
  expect(findingsOfLast({ ...staff, max: 10, default: 11 })).toEqual(['/default default.refused'])
  expect(
    findingsOfLast(staff, { ...staff, id: 'jobs', label: 'Emplois', max: { answer: 'staff' }, default: 11 }),
  ).toEqual([])
})

test.each<[what: string, check: object, findings: readonly string[]]>([
  ['an error', { error: 'Non.' }, []],
  ['neither error nor warning', {}, [' check.silent']],
  ['both', { error: 'Non.', warning: 'Si ?' }, ['/warning check.both']],
  ['a field of nowhere', { error: 'Non.', fields: ['staf'] }, ['/fields/0 check.elsewhere']],
  ['a field of rows', { error: 'Non.', fields: ['amount'] }, ['/fields/0 check.elsewhere']],
  ['rows themselves', { error: 'Non.', fields: ['incidents'] }, []],
  ['a section', { error: 'Non.', fields: ['page'] }, ['/fields/0 check.elsewhere']],
])('a check with %s', (_, check, findings) => {
  const checks = [{ id: 'check', when: { staff: 3 }, fields: ['staff'], ...check }]
  const definition = withSections({ id: 'page', title: 'Page', checks, fields: [staff, rows] })
  expect(findingsOf(definition).map((finding) => finding.replace('/sections/0/checks/0', ''))).toEqual(
    findings,
  )
})

test.each<[what: string, changes: object, findings: readonly string[]]>([
  ['a title of its questions', { row: { title: '{date} – {amount}', name: 'fait', add: 'Ajouter' } }, []],
  [
    'a title of others',
    { row: { title: '{staff}', name: 'fait', add: 'Ajouter' } },
    ['/row/title rows.title'],
  ],
  [
    'a title in two languages',
    { row: { title: { fr: '{date}', en: '{dat}' }, name: 'fait', add: 'Ajouter' } },
    ['/row/title rows.title'],
  ],
  ['a lone brace', { row: { title: '{date', name: 'fait', add: 'Ajouter' } }, ['/row/title rows.brace']],
  ['answers unique together', { unique: ['date', 'amount'] }, []],
  ['others unique', { unique: ['staff'] }, ['/unique/0 rows.unique']],
  ['one unique twice', { unique: ['date', 'date'] }, ['/unique/1 shape.twice']],
])('rows with %s', (_, changes, findings) => {
  expect(findingsOfLast(staff, { ...rows, ...changes })).toEqual(findings)
})

test.each<[what: string, formula: string, findings: readonly string[]]>([
  ['a sum over rows', 'sum(incidents.amount)', []],
  ['itself', 'total + 1', ['/value name.itself']],
  ['nobody', 'sum(incident.amount)', ['/value name.unknownName']],
  ['a field of rows alone', 'amount * 2', ['/value name.inRows']],
  ['half a formula', 'sum(incidents.amount', ['/value formula.endsEarly']],
  ['a date for an amount', 'min(incidents.date)', ['/value formula.result']],
  ['code', 'alert(1)', ['/value formula.unknownFunction']],
])('a formula with %s', (_, value, findings) => {
  expect(findingsOfLast(rows, { ...total, value })).toEqual(findings)
})

test.each<[what: string, changes: object, findings: readonly string[]]>([
  ['days in order', { opens: '2026-01-01', closes: '2026-01-01' }, []],
  ['days out of order', { opens: '2026-01-02', closes: '2026-01-01' }, ['/closes procedure.closesFirst']],
  ['a day that does not exist', { opens: '2026-02-30' }, ['/opens date.unreal']],
  [
    'a period of nothing',
    { retention: { draft: 'P0D', afterDecision: 'P6M' } },
    ['/retention/draft procedure.period'],
  ],
  [
    'a period out of order',
    { retention: { draft: 'P3M', afterDecision: 'P6M1Y' } },
    ['/retention/afterDecision procedure.period'],
  ],
  ['a time zone', { timeZone: 'Indian/Reunion' }, []],
  ['no time zone', { timeZone: 'Paris' }, ['/timeZone procedure.timeZone']],
  ['half an address', { contact: { email: 'aide@service' } }, ['/contact/email procedure.email']],
  ['nobody to ask', { contact: {} }, ['/contact procedure.unreachable?']],
])('a procedure with %s', (_, changes, findings) => {
  expect(findingsOf({ ...withFields(staff), ...changes })).toEqual(findings)
})

test('the nearest name is proposed', () => {
  expect(
    sentencesOf(withFields({ ...nature, id: 'natures' }, { ...staff, when: { nature: 'fees' } })),
  ).toEqual(['« nature » n’est l’identifiant d’aucune question : vouliez-vous dire « natures » ?'])
  expect(sentencesOf(withFields(nature, { ...staff, when: { nature: 'fee' } }))).toEqual([
    '« fee » n’est pas une réponse de « nature » : vouliez-vous dire « fees » ?',
  ])
})

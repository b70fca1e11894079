import { aProcedure } from '../../../tests/support/builders/forms'
import { loadTypes, type Procedure } from '../../fields'
import { compareDefinitions } from '.'

const types = await loadTypes()

type Changed = readonly string[]
type Definition = Readonly<Record<string, unknown>>

/** The changes as `code subject`, in order. */
function changesOf(before: Definition, after: Definition): Changed {
  return compareDefinitions(procedureOf(before), procedureOf(after), types).map(
    ({ code, subject: { id, label } }) => `${code} ${id === '' ? label : id}`,
  )
}

function procedureOf(given: Definition): Procedure {
  return Object.assign(aProcedure(), JSON.parse(JSON.stringify(given)))
}

const section = (...fields: readonly object[]) => ({
  sections: [{ id: 'page', title: 'Page', fields: [{ id: 'first', type: 'yesNo', label: '?' }, ...fields] }],
})
const text = { id: 'name', type: 'text', label: 'Nom' }
const amount = { id: 'amount', type: 'money', label: 'Montant', min: 0, max: 10 }
const date = { id: 'day', type: 'date', label: 'Jour' }
const choice = {
  id: 'nature',
  type: 'choice',
  label: 'Nature',
  options: { one: 'Un', two: 'Deux', six: 'Six' },
}
const rows = {
  ...{
    id: 'rows',
    type: 'repetition',
    label: 'Lignes',
    min: 1,
    max: 5,
    row: { name: 'ligne', add: 'Ajouter' },
  },
  fields: [{ id: 'inside', type: 'text', label: 'Dedans' }],
}
const without = (key: string, field: object) =>
  Object.fromEntries(Object.entries(field).filter(([name]) => name !== key))
const withOptions = (options: object) => ({ ...choice, options })

describe('a question', () => {
  test.each<[what: string, before: object | null, after: object | null, changes: Changed]>([
    ['that stays', text, { ...text }, []],
    ['written in another order of keys', text, { label: 'Nom', type: 'text', id: 'name' }, []],
    ['added', null, text, ['field.addedRequired name']],
    ['added, optional', null, { ...text, optional: true }, ['field.addedOptional name']],
    ['removed', text, null, ['field.removed name']],
    ['relabelled', text, { ...text, label: 'Prénom' }, ['text name']],
    ['translated', text, { ...text, label: { fr: 'Nom', en: 'Name' } }, ['text name']],
    ['with another hint', text, { ...text, hint: 'En capitales' }, ['text name']],
    ['with other words of refusal', text, { ...text, message: 'Non.' }, ['text name']],
    ['of another type, read again', text, { ...text, type: 'date' }, ['type.read name']],
    ['of another type', { ...text, type: 'file' }, text, ['type.lost name']],
    [
      'that becomes a text',
      text,
      { id: 'name', type: 'heading', label: 'Nom' },
      ['field.removed name', 'field.addedText name'],
    ],
    ['under a condition', text, { ...text, when: { first: true } }, ['when.added name']],
    [
      'under another condition',
      { ...text, when: { first: true } },
      { ...text, when: { first: false } },
      ['when.changed name'],
    ],
    ['without its condition', { ...text, when: { first: true } }, text, ['when.removed name']],
    ['optional no more', { ...text, optional: true }, text, ['optional.required name']],
    ['optional from now on', text, { ...text, optional: true }, ['optional.free name']],
    ['optional under a condition', text, { ...text, optional: { first: true } }, ['optional.changed name']],
    ['said to be required as before', text, { ...text, optional: false }, []],
    ['with a higher minimum', amount, { ...amount, min: 1 }, ['bound.tighter amount']],
    ['with a lower minimum', amount, { ...amount, min: -1 }, ['bound.looser amount']],
    ['with a lower maximum', amount, { ...amount, max: 5 }, ['bound.tighter amount']],
    ['with a higher maximum', amount, { ...amount, max: '10.01' }, ['bound.looser amount']],
    ['with the same bound, written otherwise', amount, { ...amount, max: '10.00' }, []],
    ['with a bound more', text, { ...text, max: 5 }, ['bound.tighter name']],
    ['without its maximum', amount, without('max', amount), ['bound.looser amount']],
    ['back to the type’s own maximum', { ...text, max: 5 }, text, ['bound.changed name']],
    ['bound by an answer', amount, { ...amount, max: { answer: 'first' } }, ['bound.changed amount']],
    [
      'bound by an earlier day',
      { ...date, max: 'today' },
      { ...date, max: 'today-1d' },
      ['bound.tighter day'],
    ],
    [
      'bound by a day or by today',
      { ...date, max: 'today' },
      { ...date, max: '2030-01-01' },
      ['bound.changed day'],
    ],
    ['in another unit', { ...amount, unit: 'jours' }, { ...amount, unit: 'mois' }, ['meaning amount']],
    ['with a setting of its type', date, { ...date, precision: 'month' }, ['setting day']],
    ['with another default', amount, { ...amount, default: '3.00' }, ['default amount']],
    ['with another purpose', text, { ...text, purpose: 'name' }, ['purpose name']],
    ['made private', text, { ...text, private: true }, ['private name']],
    ['with another note', text, { ...text, note: 'À revoir.' }, ['note name']],
  ])('%s', (_, before, after, changes) => {
    const fields = (field: object | null) => section(...(field === null ? [] : [field]))
    expect(changesOf(fields(before), fields(after))).toEqual(changes)
  })
})

describe('an option is its value', () => {
  test.each<[what: string, after: object, changes: Changed]>([
    ['renamed', withOptions({ ...choice.options, one: 'Premier' }), ['option.renamed one']],
    ['written with details', withOptions({ ...choice.options, one: { label: 'Un' } }), []],
    ['added', withOptions({ ...choice.options, four: 'Quatre' }), ['option.added four']],
    ['removed', withOptions({ one: 'Un', six: 'Six' }), ['option.removed two']],
    [
      'retired',
      withOptions({ ...choice.options, one: { label: 'Un', retired: true } }),
      ['option.retired one'],
    ],
    [
      'under a condition',
      withOptions({ ...choice.options, one: { label: 'Un', when: { first: true } } }),
      ['option.when one'],
    ],
    [
      'with a hint',
      withOptions({ ...choice.options, one: { label: 'Un', hint: 'Oui' } }),
      ['option.hint one'],
    ],
    [
      'exclusive',
      withOptions({ ...choice.options, one: { label: 'Un', exclusive: true } }),
      ['option.exclusive one'],
    ],
    ['in another place', withOptions({ six: 'Six', one: 'Un', two: 'Deux' }), ['order six']],
    ['of one’s own', { ...choice, other: true }, ['option.free nature']],
    ['taken from above', withOptions({ answer: 'first' }), ['option.source nature']],
    ['of a list', withOptions({ from: 'communes' }), ['option.list nature']],
    ['one of several', { ...choice, type: 'multipleChoice' }, ['type.several nature']],
    [
      'one of several others',
      { ...choice, type: 'multipleChoice', options: { one: 'Un' } },
      ['type.several nature', 'option.removed two', 'option.removed six'],
    ],
  ])('%s', (_, after, changes) => {
    expect(changesOf(section(choice), section(after))).toEqual(changes)
  })

  test('brought back, freed, and no longer one’s own', () => {
    const former = withOptions({ one: { label: 'Un', retired: true, exclusive: true } })
    expect(changesOf(section({ ...former, other: true }), section(withOptions({ one: 'Un' })))).toEqual([
      'option.together one',
      'option.offered one',
      'option.noFree nature',
    ])
  })
})

test('a question that is moved is the same question', () => {
  const two = (first: readonly object[], second: readonly object[], when?: object) => ({
    sections: [
      { id: 'one', title: 'Un', fields: [{ id: 'yes', type: 'yesNo', label: '?' }, ...first] },
      { id: 'two', title: 'Deux', ...(when ? { when } : {}), fields: [date, ...second] },
    ],
  })
  expect(changesOf(two([text], []), two([], [text]))).toEqual(['field.moved name'])
  expect(changesOf(two([text], [], { yes: true }), two([], [text], { yes: true }))).toEqual([
    'field.movedCondition name',
  ])
  expect(changesOf(two([text, amount], []), two([amount, text], []))).toEqual(['order amount'])
  const inRows = { ...rows, fields: [...rows.fields, text] }
  expect(changesOf(two([text, rows], []), two([inRows], []))).toEqual(['field.movedRows name'])
  expect(changesOf(two([rows], []), two([], [rows]))).toEqual(['field.moved rows'])
})

test('rows: their number, their likeness, their questions; gone whole they are told once', () => {
  expect(changesOf(section(rows), section({ ...rows, max: 3 }))).toEqual(['bound.tighter rows'])
  expect(changesOf(section(rows), section(without('min', rows)))).toEqual([])
  expect(changesOf(section(rows), section({ ...rows, unique: ['inside'] }))).toEqual(['rows.unique rows'])
  expect(changesOf(section(rows), section({ ...rows, fields: [...rows.fields, date] }))).toEqual([
    'field.addedRequired day',
  ])
  expect(changesOf(section(rows), section())).toEqual(['field.removed rows'])
  const heading = { id: 'inside', type: 'heading', label: 'Dedans' }
  expect(changesOf(section(rows), section({ ...rows, fields: [heading] }))).toEqual([
    'field.removed inside',
    'field.addedText inside',
  ])
})

test('checks, eligibility, computed values, the applicant, groups and annotations', () => {
  const computed = { id: 'total', type: 'computed', label: 'Total', value: '1 + 1', as: 'integer' }
  expect(changesOf(section(computed), section({ ...computed, value: '2' }))).toEqual(['formula total'])
  expect(changesOf(section(computed), section())).toEqual(['field.removedComputed total'])
  const check = { id: 'odd', when: { first: true }, error: 'Non.', fields: ['first'] }
  const checked = (...checks: readonly object[]) => {
    const [page] = section().sections
    return { sections: [{ ...page, checks }] }
  }
  expect(changesOf(checked(), checked(check))).toEqual(['check.added odd'])
  expect(changesOf(checked(check), checked({ ...without('error', check), warning: 'Si ?' }))).toEqual([
    'check.mild odd',
  ])
  expect(changesOf(checked(check), checked({ ...check, when: { first: false } }))).toEqual([
    'check.changed odd',
  ])
  const rule = { must: { first: true }, message: 'Réservé.' }
  expect(changesOf({}, { eligibility: [rule] })).toEqual(['eligibility.added Réservé.'])
  expect(changesOf({ eligibility: [rule] }, { eligibility: [{ ...rule, message: 'Pour vous.' }] })).toEqual([
    'text Pour vous.',
  ])
  expect(changesOf({ applicant: 'company' }, { applicant: 'both' })).toEqual([
    'procedure.applicantWider Une démarche',
  ])
  expect(changesOf({ applicant: 'both' }, { applicant: 'company' })).toEqual([
    'procedure.applicantNarrower Une démarche',
  ])
  const group = { id: 'south', label: 'Sud' }
  expect(changesOf({ groups: [group] }, { groups: [{ ...group, when: { first: true } }] })).toEqual([
    'group.changed south',
  ])
  expect(changesOf({ annotations: [text] }, { annotations: [] })).toEqual(['annotation.removed name'])
})

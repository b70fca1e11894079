import { locales } from '../../../schemas/label'
import { aContext, aForm, askedPaths } from '../../../tests/support/builders/forms'
import { evaluate, validateAnswers } from '..'

const company = ['siret', 'name', 'address', 'contactName', 'contactRole', 'email', 'phone']
const person = ['forOther', 'firstName', 'lastName', 'address', 'email', 'phone']
const other = ['forOther', 'filledBy', ...['filledAs', 'firstName', 'lastName', 'address', 'email', 'phone']]
const bothCompany = ['kind', 'siret', 'name', 'contactName', 'contactRole', 'address', 'email', 'phone']
const at = (ids: readonly string[]) => [...ids.map((id) => `applicant/${id}`), 'question']

test.each([
  ['company', {}, at(company)],
  ['person', {}, at(person)],
  ['person', { applicant: { forOther: true } }, at(other)],
  ['both', {}, at(['kind', 'address', 'email', 'phone'])],
  ['both', { applicant: { kind: 'person' } }, at(['kind', ...person])],
  ['both', { applicant: { kind: 'person', forOther: true } }, at(['kind', ...other])],
  ['both', { applicant: { kind: 'company', forOther: true } }, at(bothCompany)],
  ['both', { applicant: { kind: 'company' } }, at(bothCompany)],
] as const)('a form for %s with %j asks %j first', async (applicant, answers, paths) => {
  expect(askedPaths(await aForm({ applicant }), answers)).toEqual(paths)
})

test('every question of the page has words in both languages, and must be answered', async () => {
  const form = await aForm({ applicant: 'company' })
  const [titles, labels] = [new Set<string>(), new Set<string>()]
  for (const locale of locales) {
    const [page] = evaluate(form, {}, { ...aContext, locale }).sections
    titles.add(page?.title ?? '')
    for (const { label = '' } of page?.elements ?? []) labels.add(label)
  }
  expect([...titles]).toEqual(['Votre entreprise', 'Your company'])
  expect(labels.size).toBe(company.length * 2)
  expect(validateAnswers(form, {}, aContext, 'applicant').map((problem) => problem.code)).toEqual(
    company.map(() => 'required'),
  )
})

test('its answers are named in conditions and stand under `applicant`', async () => {
  const form = await aForm({
    applicant: 'person',
    fields: [{ id: 'why', type: 'text', label: 'Why', when: { 'applicant.lastName': { startsWith: 'L' } } }],
  })
  expect(askedPaths(form, { applicant: { lastName: 'Lovelace' } })).toContain('why')
  expect(askedPaths(form, { 'applicant.lastName': 'Lovelace', lastName: 'Lovelace' })).not.toContain('why')
})

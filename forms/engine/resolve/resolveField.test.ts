import type { Answers } from '../../../schemas/answers'
import { aContext, aForm, aQuestion } from '../../../tests/support/builders/forms'
import type { Field } from '../../fields'
import { evaluate, lookupsOf, suggestedAnswers } from '..'
import type { AskedElement, AskedField } from '../types'

async function elementsOf(fields: readonly Field[], answers: Answers, today = aContext.today) {
  const form = await aForm({ fields })
  return evaluate(form, answers, { ...aContext, today }).sections.flatMap(({ elements }) => elements)
}

function fieldNamed(elements: readonly AskedElement[], path: string): AskedField {
  const asked = elements.find((element) => element.path === path)
  if (asked?.kind !== 'field') throw new Error(`${path} is not asked`)
  return asked
}

const bounded: readonly Field[] = [
  { id: 'total', type: 'money', label: 'Total' },
  { id: 'staff', type: 'integer', label: 'Staff' },
  { id: 'start', type: 'date', label: 'Start', max: 'today' },
  { id: 'end', type: 'date', label: 'End', min: { answer: 'start' }, max: 'today+1m' },
  { id: 'part', type: 'money', label: 'Part', min: 0, max: { answer: 'total' } },
  { id: 'jobs', type: 'integer', label: 'Jobs', max: { answer: 'staff' } },
]
const platforms: Field = {
  id: 'platforms',
  type: 'multipleChoice',
  label: 'Platforms',
  options: {
    amazon: 'Amazon',
    fnac: { label: 'Fnac Darty', hint: 'Et Darty.', exclusive: true },
    ebay: 'eBay',
  },
  other: 'Une autre',
}
const main: Field = { id: 'main', type: 'choice', label: 'Main', options: { answer: 'platforms' } }

test('a bound told from an answer or from today is worked out; an absent one is no bound', async () => {
  const answers = { total: '12.50', staff: 7, start: '2026-01-02' }
  const full = await elementsOf(bounded, answers, '2026-01-31')
  expect(fieldNamed(full, 'start').field).toMatchObject({ max: '2026-01-31' })
  expect(fieldNamed(full, 'end').field).toMatchObject({ min: '2026-01-02', max: '2026-02-28' })
  expect(fieldNamed(full, 'part').field).toMatchObject({ min: 0, max: '12.50' })
  expect(fieldNamed(full, 'jobs').field).toMatchObject({ max: 7 })
  const long = await elementsOf(bounded, { total: '9007199254740990.90' })
  expect(fieldNamed(long, 'part').field).toMatchObject({ max: '9007199254740990.90' })
  const blank = await elementsOf(bounded, {})
  expect(fieldNamed(blank, 'end').field).not.toHaveProperty('min')
  expect(fieldNamed(blank, 'part').field).not.toHaveProperty('max')
})

test('the same bounds give the same question object, other bounds another', async () => {
  const form = await aForm({ fields: bounded })
  const jobs = (answers: Answers) =>
    fieldNamed(
      evaluate(form, answers, aContext).sections.flatMap(({ elements }) => elements),
      'jobs',
    ).field
  expect(jobs({ staff: 7 })).toBe(jobs({ staff: 7, total: '1.00' }))
  expect(jobs({ staff: 8 })).not.toBe(jobs({ staff: 7 }))
  expect(jobs({ staff: 7 })).toBe(jobs({ staff: 7 }))
})

test('the options chosen above are offered with their labels, and the person’s own words as `other`', async () => {
  const elements = await elementsOf([platforms, main], { platforms: ['fnac', { other: 'Etsy' }] })
  expect(fieldNamed(elements, 'main').field).toMatchObject({
    options: { fnac: { label: 'Fnac Darty', hint: 'Et Darty.' }, other: 'Etsy' },
  })
  expect(fieldNamed(elements, 'main').field).not.toHaveProperty('options.fnac.exclusive')
  expect(fieldNamed(await elementsOf([platforms, main], {}), 'main').field).toMatchObject({ options: {} })
})

test('a chosen option no longer offered counts as absent, and the question says so', async () => {
  const below = aQuestion({ when: { main: { isFilled: true } } })
  const gone = await elementsOf([platforms, main, below], { platforms: ['ebay'], main: 'amazon' })
  expect(fieldNamed(gone, 'main')).toMatchObject({ answer: 'amazon', value: undefined, gone: true })
  expect(gone.map(({ path }) => path)).toEqual(['platforms', 'main'])
  const there = await elementsOf([platforms, main, below], { platforms: ['ebay'], main: 'ebay' })
  expect(fieldNamed(there, 'main')).toMatchObject({ value: 'ebay' })
  expect(fieldNamed(there, 'main')).not.toHaveProperty('gone')
})

test('of several chosen, those still offered stay', async () => {
  const fields: readonly Field[] = [
    { id: 'pro', type: 'yesNo', label: 'Pro' },
    {
      id: 'services',
      type: 'multipleChoice',
      label: 'Services',
      options: {
        basic: 'Simple',
        advice: { label: 'Conseil', when: { pro: true } },
        old: { label: 'Vieux', retired: true },
      },
    },
  ]
  const asked = fieldNamed(
    await elementsOf(fields, { pro: false, services: ['basic', 'advice'] }),
    'services',
  )
  expect(asked).toMatchObject({ value: ['basic'], gone: true })
  expect(asked.field).not.toHaveProperty('options.advice')
  expect(asked.field).toHaveProperty('options.old.retired', true)
  expect(fieldNamed(await elementsOf(fields, { pro: true, services: ['advice'] }), 'services')).toMatchObject(
    {
      value: ['advice'],
      field: { options: { advice: { label: 'Conseil' } } },
    },
  )
})

test('a default may be what the applicant said of themselves', async () => {
  const form = await aForm({
    applicant: 'person',
    fields: [{ id: 'mail', type: 'email', label: 'Adresse', default: { answer: 'applicant.email' } }],
  })
  const answers = { applicant: { email: 'ada@exemple.fr' } }
  expect(suggestedAnswers(form, answers, aContext, 'page')).toEqual({ mail: 'ada@exemple.fr' })
  expect(suggestedAnswers(form, { ...answers, mail: 'bo@exemple.fr' }, aContext, 'page')).toEqual({})
  expect(suggestedAnswers(form, { applicant: { email: { unreadable: 'x' } } }, aContext, 'page')).toEqual({})
})

test('a default brings those of the questions that it makes appear', async () => {
  const fields: Field[] = [
    aQuestion({ id: 'country', default: 'France' }),
    aQuestion({ id: 'capital', default: 'Paris', when: { country: 'France' } }),
  ]
  const form = await aForm({ fields })
  const both = { country: 'France', capital: 'Paris' }
  expect(suggestedAnswers(form, {}, aContext, 'page')).toEqual(both)
  expect(suggestedAnswers(form, { country: 'Italie' }, aContext, 'page')).toEqual({})
})

test('an author’s default is suggested while there is no answer', async () => {
  const fields: Field[] = [
    aQuestion({ id: 'name' }),
    aQuestion({ id: 'signatory', default: { answer: 'name' } }),
    { id: 'country', type: 'country', label: 'Pays', default: 'FR' },
  ]
  const blank = await elementsOf(fields, { name: 'Ada' })
  expect(fieldNamed(blank, 'signatory')).toMatchObject({ value: undefined, suggestion: 'Ada' })
  expect(fieldNamed(blank, 'country')).toMatchObject({ suggestion: 'FR' })
  expect(fieldNamed(await elementsOf(fields, { signatory: 'Bo' }), 'signatory')).not.toHaveProperty(
    'suggestion',
  )
  expect(fieldNamed(await elementsOf(fields, {}), 'signatory')).not.toHaveProperty('suggestion')
})

test('what was chosen in a list is offered again by the names that the list gives, the code until then', async () => {
  const fields: readonly Field[] = [
    { id: 'places', type: 'multipleChoice', label: 'Où ?', options: { from: 'communes' }, other: true },
    { id: 'main', type: 'choice', label: 'Où surtout ?', options: { answer: 'places' } },
  ]
  const form = await aForm({ fields })
  const answers = { places: ['67482', '2A004', { other: 'Ailleurs' }], main: '67482' }
  const strasbourg = { label: 'Strasbourg', detail: 'Bas-Rhin (67)', source: 'INSEE', at: '2026-01-01' }
  const facts = { communes: { 67482: strasbourg } }
  const { sections } = evaluate(form, answers, { ...aContext, facts })
  const asked = fieldNamed(
    sections.flatMap(({ elements }) => elements),
    'main',
  )
  const same = (text: string) => ({ fr: text, en: text })
  expect(asked.field).toMatchObject({
    options: { 67482: same('Strasbourg – Bas-Rhin (67)'), '2A004': same('(2A004)'), other: 'Ailleurs' },
  })
  expect(asked).toMatchObject({ value: '67482' })
  expect(lookupsOf(form, answers, aContext)).toEqual([
    { source: 'communes', key: '67482' },
    { source: 'communes', key: '2A004' },
  ])
})

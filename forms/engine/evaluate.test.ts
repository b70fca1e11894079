import type { Answers } from '../../schemas/answers'
import { aContext, aForm, aQuestion, askedPaths, rowId, rowsWith } from '../../tests/support/builders/forms'
import type { Field, Repetition } from '../fields'
import { evaluate } from '.'
import type { AskedElement, AskedField, AskedRow } from './types'

const incidents: Repetition = {
  id: 'incidents',
  type: 'repetition',
  label: 'Incidents',
  max: 25,
  row: { title: '{date} – {amount}', name: { fr: 'incident', en: 'incident' }, add: 'Ajouter' },
  checks: [
    {
      id: 'tooEarly',
      when: { date: { under: { answer: 'since' } } },
      warning: 'Trop tôt ?',
      fields: ['date'],
    },
  ],
  fields: [
    { id: 'date', type: 'date', label: 'Date' },
    { id: 'amount', type: 'money', label: 'Montant' },
    { id: 'why', type: 'text', label: 'Pourquoi ?', when: { amount: { over: 1000 } } },
  ],
}
const since: Field = { id: 'since', type: 'date', label: 'Depuis', optional: true }

async function elementsOf(fields: readonly Field[], answers: Answers, today = aContext.today) {
  const form = await aForm({ fields })
  return evaluate(form, answers, { ...aContext, today }).sections.flatMap(({ elements }) => elements)
}

function fieldNamed(elements: readonly AskedElement[], path: string): AskedField {
  const asked = elements.find((element) => element.path === path)
  if (asked?.kind !== 'field') throw new Error(`${path} is not asked`)
  return asked
}

async function rowsOf(answers: Answers): Promise<readonly AskedRow[]> {
  const [, repetition] = await elementsOf([since, incidents], answers)
  return repetition?.kind === 'repetition' ? repetition.rows : []
}

describe('what is asked', () => {
  const sections = [
    {
      id: 'first',
      title: 'Un',
      fields: [{ id: 'nature', type: 'choice', label: 'N', options: { a: 'A', b: 'B' } }],
    },
    { id: 'second', title: 'Deux', when: { nature: 'a' }, fields: [aQuestion({ id: 'detail' })] },
    {
      id: 'third',
      title: 'Trois',
      fields: [aQuestion({ id: 'more', when: { detail: { isFilled: true } } })],
    },
  ] as const

  test('a hidden section hides its answers from what stands below, and erases nothing', async () => {
    const form = await aForm({
      sections: sections.map((section) => ({ ...section, fields: [...section.fields] })),
    })
    expect(askedPaths(form, { nature: 'a', detail: 'x' })).toEqual(['nature', 'detail', 'more'])
    const answers = { nature: 'b', detail: 'x' }
    expect(askedPaths(form, answers)).toEqual(['nature'])
    expect(answers).toEqual({ nature: 'b', detail: 'x' })
  })

  test('a section in which nothing is asked is no page', async () => {
    const form = await aForm({
      sections: sections.map((section) => ({ ...section, fields: [...section.fields] })),
    })
    expect(evaluate(form, {}, aContext).sections.map(({ id }) => id)).toEqual(['first'])
  })

  test('headings, explanations and computed values come and go like questions', async () => {
    const when = { nature: 'a' } as const
    const form = await aForm({
      fields: [
        sections[0].fields[0],
        { id: 'title', type: 'heading', label: { fr: 'Titre', en: 'Title' }, when },
        { id: 'notice', type: 'explanation', text: 'Lisez **ceci**.', when },
        { id: 'one', type: 'computed', label: 'Un', value: '1', as: 'integer', when },
      ],
    })
    expect(askedPaths(form, {})).toEqual(['nature'])
    expect(askedPaths(form, { nature: 'a' })).toEqual(['nature', 'title', 'notice', 'one'])
    expect(evaluate(form, {}, aContext).computed).toEqual(new Map())
    const [{ elements } = { elements: [] }] = evaluate(
      form,
      { nature: 'a' },
      { ...aContext, locale: 'en' },
    ).sections
    expect(elements[1]).toMatchObject({ kind: 'heading', label: 'Title' })
    expect(elements[2]).toMatchObject({ kind: 'explanation', text: 'Lisez **ceci**.' })
    expect(elements[3]).toMatchObject({ kind: 'computed', value: 1 })
  })

  test('a question is required unless it says otherwise, perhaps on a condition', async () => {
    const fields: Field[] = [
      { id: 'amount', type: 'money', label: 'M' },
      aQuestion({ id: 'proof', optional: { not: { amount: { atLeast: 1000 } } } }),
      aQuestion({ id: 'free', optional: true }),
    ]
    const optional = async (answers: Answers) =>
      (await elementsOf(fields, answers)).flatMap((asked) => (asked.kind === 'field' ? [asked.optional] : []))
    expect(await optional({})).toEqual([false, true, true])
    expect(await optional({ amount: '1000.00' })).toEqual([false, false, true])
  })
})

describe('rows', () => {
  test('each row is asked by its own answers', async () => {
    const rows = await rowsOf({ incidents: rowsWith({ amount: '1200.00' }, { amount: '20.00' }) })
    expect(rows.map((row) => row.elements.map(({ path }) => path))).toEqual([
      [`incidents/${rowId(1)}/date`, `incidents/${rowId(1)}/amount`, `incidents/${rowId(1)}/why`],
      [`incidents/${rowId(2)}/date`, `incidents/${rowId(2)}/amount`],
    ])
  })

  test.each([
    [{ date: '2026-03-12', amount: '1234.50' }, '12 mars 2026 – 1 234,50 €'],
    [{ date: '2026-03-12' }, '12 mars 2026'],
    [{ amount: '1.00' }, '1,00 €'],
    [{}, 'Incident 1'],
    [{ date: { unreadable: '31/02/2026' } }, 'Incident 1'],
  ])('a row of %j is called %s', async (answers, title) => {
    const [row] = await rowsOf({ incidents: rowsWith(answers) })
    expect(row?.title.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(title)
  })

  test('a check of the rows is raised in the row concerned, at the question it names', async () => {
    const rows = await rowsOf({
      since: '2026-02-01',
      incidents: rowsWith({ date: '2026-03-01' }, { date: '2026-01-01' }),
    })
    expect(
      rows.map(({ raised }) => raised.map(({ at, severity, message }) => [at, severity, message])),
    ).toEqual([[], [[[`incidents/${rowId(2)}/date`], 'warning', 'Trop tôt ?']]])
  })

  test('what is no row is left aside, and of two with one id the first is kept', async () => {
    const [row] = rowsWith({ amount: '1.00' })
    const hostile: Answers = {
      incidents: JSON.parse(
        JSON.stringify([row, row, null, 3, 'x', { rowId: 4, answers: {} }, { rowId: 'x' }]),
      ),
    }
    expect(await rowsOf(hostile)).toHaveLength(1)
  })

  test('a repetition without a least number of rows wants one', async () => {
    const [, repetition] = await elementsOf([since, incidents], {})
    expect(repetition).toMatchObject({ kind: 'repetition', min: 1, max: 25, rows: [] })
  })
})

describe('bounds and options', () => {
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
    expect(
      fieldNamed(await elementsOf(fields, { pro: true, services: ['advice'] }), 'services'),
    ).toMatchObject({
      value: ['advice'],
      field: { options: { advice: { label: 'Conseil' } } },
    })
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
})

describe('checks and eligibility', () => {
  test('a check compares what stands in its section and above, and none is raised where nobody could answer', async () => {
    const form = await aForm({
      sections: [
        {
          id: 'page',
          title: 'Page',
          checks: [
            {
              id: 'order',
              when: { end: { under: { answer: 'start' } } },
              error: 'Après.',
              fields: ['end', 'start'],
            },
            { id: 'unseen', when: { detail: { isEmpty: true } }, error: 'Caché.', fields: ['detail'] },
          ],
          fields: [
            { id: 'start', type: 'date', label: 'S' },
            { id: 'end', type: 'date', label: 'E' },
            aQuestion({ id: 'detail', when: { start: { isEmpty: true } } }),
          ],
        },
      ],
    })
    const raised = (answers: Answers) =>
      evaluate(form, answers, aContext).sections.flatMap((section) =>
        section.raised.map(({ check, at }) => [check.id, at]),
      )
    expect(raised({ start: '2026-01-02', end: '2026-01-01' })).toEqual([['order', ['end', 'start']]])
    expect(raised({ start: '2026-01-01', end: '2026-01-01' })).toEqual([])
    expect(raised({})).toEqual([['unseen', ['detail']]])
  })

  test.each([
    [{}, []],
    [{ staff: 10 }, []],
    [{ staff: 300 }, [0]],
    [{ turnover: '60.00' }, []],
    [{ turnover: '10.00' }, []],
    [{ turnover: '60.00', balance: '20.00' }, []],
    [{ staff: 300, turnover: '60.00', balance: '50.00' }, [0, 1]],
  ])(
    'eligibility is tested once what it names, of what is asked, is answered: %j fails %j',
    async (answers, failing) => {
      const form = await aForm({
        eligibility: [
          { must: { staff: { under: 250 } }, message: 'Trop de monde.' },
          {
            must: { any: [{ turnover: { atMost: 50 } }, { balance: { atMost: 43 } }] },
            message: 'Trop grande.',
          },
        ],
        fields: [
          { id: 'staff', type: 'integer', label: 'Staff' },
          { id: 'turnover', type: 'money', label: 'Turnover' },
          { id: 'balance', type: 'money', label: 'Balance', when: { turnover: { over: 50 } } },
        ],
      })
      expect(evaluate(form, answers, aContext).ineligible).toEqual(failing)
    },
  )
})

test('the last pass over the same answers is given again; another day, language or draft gets its own', async () => {
  const form = await aForm()
  const answers = { question: 'a' }
  const first = evaluate(form, answers, aContext)
  expect(evaluate(form, answers, { ...aContext })).toBe(first)
  expect(evaluate(form, { ...answers }, aContext)).not.toBe(first)
  expect(evaluate(form, answers, { ...aContext, locale: 'en' })).not.toBe(first)
  expect(evaluate(form, answers, { ...aContext, today: '2026-03-13' })).not.toBe(first)
})

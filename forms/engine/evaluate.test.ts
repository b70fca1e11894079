import type { Answers } from '../../schemas/answers'
import { aContext, aForm, aQuestion, askedPaths, rowId, rowsWith } from '../../tests/support/builders/forms'
import type { Field, Repetition } from '../fields'
import { eligibilityProblems, evaluate } from '.'
import type { AskedRow } from './types'

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

  test.each<[Answers, readonly number[], readonly number[]]>([
    [{}, [], [0]],
    [{ legal: true }, [], []],
    [{ size: 3 }, [], [0, 1]],
    [{ size: 3, legal: true }, [], []],
    [{ size: 30, legal: true }, [], []],
  ])(
    'a box not ticked yet refuses nobody before the dossier is submitted: %j fails %j, then %j',
    async (answers, failing, submitted) => {
      const form = await aForm({
        eligibility: [
          { must: { legal: true }, message: 'Il faut représenter l’entreprise.' },
          { must: { any: [{ size: { over: 10 } }, { legal: true }] }, message: 'Trop petite.' },
        ],
        fields: [
          { id: 'size', type: 'integer', label: 'Size' },
          { id: 'legal', type: 'checkbox', label: 'Legal', optional: true },
        ],
      })
      const { ineligible, ineligibleIfSubmitted } = evaluate(form, answers, aContext)
      expect([ineligible, ineligibleIfSubmitted]).toEqual([failing, submitted])
      expect(eligibilityProblems(form, answers, aContext).map(({ params }) => params?.index)).toEqual(
        submitted,
      )
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

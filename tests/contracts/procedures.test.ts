import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Compile } from 'typebox/compile'
import { checkDefinition, wordFinding } from '../../forms/engine/definition'
import { checkScenarios } from '../../forms/engine/scenarios'
import { loadTypes, type Procedure } from '../../forms/fields'
import { listsBeside } from '../../server/lookups/lists/listsBeside'
import { shippedDefinitions } from '../../server/procedures/checkFiles'
import { schemaFile, schemaText } from '../../server/procedures/writeProcedureSchema'
import { looseMark } from '../support/french'

const types = await loadTypes()
const shipped = shippedDefinitions().map((file) => ({ name: basename(file, '.json'), file }))

function check(file: string) {
  const lists = listsBeside(file)?.map(({ name }) => name) ?? []
  const { procedure, findings } = checkDefinition(readFileSync(file, 'utf8'), types, undefined, lists)
  if (procedure === null) throw new Error(`${file} is no procedure`)
  return { procedure, findings }
}

test('the three procedures of the case are shipped', () => {
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['charte-plateformes', 'consultation-plateformes', 'saisine-mediateur']),
  )
})

describe.each(shipped)('$name', ({ name, file }) => {
  test('is right, and the check warns of nothing', () => {
    const { procedure, findings } = check(file)
    expect(findings.map((finding) => `${finding.line} ${wordFinding(finding, 'en')}`)).toEqual([])
    expect(procedure.id).toBe(name)
  })

  test('its French keeps its no-break spaces and its own marks', () => {
    const texts: unknown[] = []
    JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
      if (key === 'fr' || key === 'note') texts.push(value)
      return value
    })
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => looseMark.test(String(text)))).toEqual([])
  })

  test('its scenarios are green, and cover what is conditional', () => {
    const source = readFileSync(file.replace(/json$/, 'scenarios.json'), 'utf8')
    const { results, findings } = checkScenarios(source, check(file).procedure, types)
    const red = results.filter((result) => result.findings.length > 0)
    expect(
      red.map((result) => [result.name, ...result.findings.map((finding) => wordFinding(finding, 'en'))]),
    ).toEqual([])
    expect(findings.map((finding) => wordFinding(finding, 'en'))).toEqual([])
    expect(results.length).toBeGreaterThanOrEqual(name === 'formulaire-temoin' ? 3 : 8)
  })

  test('completes in an editor: the generated schema takes it', () => {
    expect(existsSync(schemaFile)).toBe(true)
    const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'))
    expect(Compile(schema).Check(JSON.parse(readFileSync(file, 'utf8')))).toBe(true)
  })
})

test('no two bring a list of the same name', () => {
  const names = shipped.flatMap(({ file }) => listsBeside(file)?.map(({ name }) => name) ?? [])
  expect(names).toContain('loueurs-de-barnums')
  expect(new Set(names).size).toBe(names.length)
})

test('the schema that editors complete with is in step with the registry: npm run forms -- schema', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText(types))
})

describe('the consultation on platforms holds what the language can do', () => {
  const file = shipped.find(({ name }) => name === 'consultation-plateformes')?.file ?? ''
  const { procedure } = check(file)
  const fields = procedure.sections.flatMap((section) =>
    section.fields.flatMap((field) => (field.type === 'repetition' ? [field, ...field.fields] : [field])),
  )
  const conditions = conditionsIn(procedure)

  test('at least nine sections, fifty questions, six formulas, five checks, twenty conditions', () => {
    const questions = fields.filter(({ type }) => types.has(type))
    const checks = [...procedure.sections, ...fields].flatMap((owner) =>
      'checks' in owner ? (owner.checks ?? []) : [],
    )
    expect(procedure.sections.length).toBeGreaterThanOrEqual(9)
    expect(questions.length).toBeGreaterThanOrEqual(50)
    expect(fields.filter(({ type }) => type === 'computed').length).toBeGreaterThanOrEqual(6)
    expect(checks.length).toBeGreaterThanOrEqual(5)
    expect(conditions.length).toBeGreaterThanOrEqual(20)
  })

  test('conditions that are nested, on rows, on a section, on a date', () => {
    const texts = conditions.map((condition) => JSON.stringify(condition))
    const dates = fields.filter(({ type }) => type === 'date').map(({ id }) => id)
    expect(texts.filter((text) => /"(any|all)":.*"(any|all|not)":/.test(text)).length).toBeGreaterThanOrEqual(
      2,
    )
    expect(texts.filter((text) => /"(some|every)":/.test(text)).length).toBeGreaterThanOrEqual(1)
    expect(procedure.sections.filter(({ when }) => when !== undefined).length).toBeGreaterThanOrEqual(1)
    expect(
      texts.filter((text) => dates.some((id) => text.includes(`"${id}":{`))).length,
    ).toBeGreaterThanOrEqual(1)
  })

  test('every leaf and every structure of the first issue', () => {
    const used = new Set(fields.map(({ type }) => type))
    const wanted = [
      ...[
        'text',
        'longText',
        'email',
        'phone',
        'siret',
        'date',
        'yesNo',
        'choice',
        'multipleChoice',
        'integer',
      ],
      ...['money', 'percent', 'file', 'consent', 'checkbox', 'country'],
      ...['repetition', 'heading', 'explanation', 'computed'],
    ] as const
    expect(wanted.filter((type) => !used.has(type))).toEqual([])
    const withOther = (type: string) => fields.some((field) => field.type === type && 'other' in field)
    expect([withOther('choice'), withOther('multipleChoice')]).toEqual([true, true])
  })

  test('the ids that others count by, a small firm as applicant, no closing date', () => {
    const ids = fields.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining(['platforms', 'difficulties', 'incidents', 'estimatedLoss', 'mediation']),
    )
    expect(procedure).toMatchObject({ applicant: 'company', eligibility: expect.any(Array) })
    expect(procedure).not.toHaveProperty('closes')
  })
})

/** Every condition of a procedure, whatever it decides. */
function conditionsIn(procedure: Procedure): readonly object[] {
  const found: object[] = []
  const visit = (part: unknown) => {
    if (typeof part !== 'object' || part === null) return
    for (const [key, inner] of Object.entries(part)) {
      const isCondition = key === 'when' || key === 'must' || key === 'optional'
      if (isCondition && typeof inner === 'object') found.push(inner)
      else visit(inner)
    }
  }
  visit(procedure)
  return found
}

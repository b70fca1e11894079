import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDefinition } from '../../forms/engine/definition'
import { type Field, loadTypes } from '../../forms/fields'
import { optionsOf } from '../../forms/fields/options'
import { root } from '../../server/root'

const types = await loadTypes()
const report = definitionOf('consultation-plateformes')
const referral = definitionOf('saisine-mediateur')
const charter = definitionOf('charte-plateformes')

function definitionOf(name: string) {
  const source = readFileSync(join(root, `forms/procedures/${name}.json`), 'utf8')
  const { procedure } = checkDefinition(source, types)
  if (procedure === null) throw new Error(`${name} is no procedure`)
  return { source, procedure, fields: fieldsIn(procedure.sections.flatMap(({ fields }) => fields)) }
}

/** Every field by its place: `dispute`, `incidents/story`. */
function fieldsIn(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(
    fields.flatMap((field): [string, Field][] => [
      [field.id, field],
      ...(field.type === 'repetition'
        ? field.fields.map((each): [string, Field] => [`${field.id}/${each.id}`, each])
        : []),
    ]),
  )
}

function typeAt(fields: ReadonlyMap<string, Field>, places: readonly string[]) {
  return places.map((place) => fields.get(place)?.type)
}

describe('the referral to the Mediator', () => {
  test('holds what the decree asks: who, against whom, the object, the commitment, any element', () => {
    expect(referral.procedure.applicant).toBe('company')
    expect(
      typeAt(referral.fields, [
        'opponentName',
        'opponentAddress',
        'opponentCountry',
        'dispute',
        'stepsTaken',
      ]),
    ).toEqual(['text', 'longText', 'country', 'longText', 'longText'])
    expect(typeAt(referral.fields, ['confidentiality', 'correspondence', 'otherDocuments'])).toEqual([
      'consent',
      'file',
      'file',
    ])
    for (const id of ['opponentName', 'opponentAddress', 'dispute', 'confidentiality'])
      expect(referral.fields.get(id)).not.toHaveProperty('optional')
  })

  test('can be filled from a report: what both ask under one id is of one type', () => {
    const shared = [...referral.fields.keys()].filter((place) => report.fields.has(place))
    expect(shared.length).toBeGreaterThanOrEqual(40)
    expect(typeAt(referral.fields, shared)).toEqual(typeAt(report.fields, shared))
  })

  test('offers every difficulty and every platform that a report may name', () => {
    expect(optionsAt(referral, 'difficulties')).toEqual(optionsAt(report, 'difficulties'))
    expect(optionsAt(referral, 'opponentPlatform')).toEqual(optionsAt(report, 'platforms'))
    expect(optionsAt(referral, 'contractKind')).toEqual(
      expect.arrayContaining([...optionsAt(report, 'contractKind')]),
    )
    expect(optionsAt(referral, 'helper')).toEqual(optionsAt(report, 'helper'))
  })

  test('goes to the mediators it is for, who note when they called', () => {
    expect(referral.procedure.groups?.map(({ id }) => id)).toEqual([
      'platformMediators',
      'procurementMediators',
      'regionalMediators',
    ])
    expect(referral.procedure.annotations?.map(({ id }) => id)).toContain('contactedOn')
  })
})

describe('the charter', () => {
  const axes = ['contract', 'exchange', 'counterfeit'] as const

  test.each(axes)(
    'its axis “%s” has commitments, how they are kept, evidence, and a review with figures',
    (axis) => {
      expect(typeAt(charter.fields, [`${axis}Commitments`, `${axis}Measures`, `${axis}Evidence`])).toEqual([
        'multipleChoice',
        'longText',
        'file',
      ])
      const review = charter.procedure.sections.find(({ id }) => id.startsWith(axis) && id.endsWith('Review'))
      expect(review?.when).toEqual({ stage: 'review' })
      const asked = review?.fields.map(({ type }) => type)
      expect(asked).toEqual(expect.arrayContaining(['integer', 'computed', 'file']))
    },
  )

  test('wants contacts by name, for sellers and for the administration', () => {
    expect(typeAt(charter.fields, ['contacts', 'contacts/personName', 'contacts/personPhone'])).toEqual([
      'repetition',
      'text',
      'phone',
    ])
    const checks = charter.procedure.sections.flatMap((section) => section.checks ?? [])
    expect(checks.filter(({ error }) => error !== undefined).map(({ id }) => id)).toEqual([
      'nobodyForSellers',
      'nobodyForState',
    ])
  })

  test('whoever joins signs and commits; whoever reports does neither again', () => {
    for (const id of ['signedCharter', 'commitment', 'publicList'])
      expect(charter.fields.get(id)).toMatchObject({ when: { stage: 'joining' } })
  })
})

test.each([
  ['the report', report],
  ['the referral', referral],
  ['the charter', charter],
])('%s says everything in French and in English', (_, { source }) => {
  expect(oneLanguage(JSON.parse(source))).toEqual([])
})

function optionsAt({ fields }: typeof report, place: string): readonly string[] {
  const field = fields.get(place)
  return field !== undefined && 'options' in field && field.type !== 'linkedChoice'
    ? optionsOf(field).map(({ value }) => value)
    : []
}

/** Where a text for people stands in one language only. */
function oneLanguage(part: unknown, at = ''): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, inner]) => {
    const isOption = at.endsWith('/options') && key !== 'answer'
    if (typeof inner === 'string') return isOption || shown.has(key) ? [`${at}/${key}`] : []
    return oneLanguage(inner, `${at}/${key}`)
  })
}
const shown = new Set([
  ...['label', 'title', 'hint', 'text', 'message', 'error', 'warning', 'other', 'unit', 'one', 'add', 'name'],
  ...['description', 'prepare', 'confirmation', 'service', 'hours', 'legalBasis'],
])

import type { FieldType } from '../../../forms/fields/fieldType'
import { asText } from '../../../forms/fields/presentation'
import type { AcceptedValue, RefusedValue, TypedText, ValueTable } from '../../../forms/fields/valueTable'
import { noFacts } from '../../../schemas/lookup'
import { Computed } from '../../../schemas/procedure'
import { codeCell, jsonCell, page, table, textCell } from './cells'
import { conditionExamples } from './conditionExamples'
import { refusalsTold } from './refusals'
import { ownSettings } from './settingWords'

/** A type's documentation, in Markdown and in French, from its own folder alone. */
export function fieldPage(type: FieldType, values: ValueTable): string {
  const { field, value } = type.example
  const { id, ...settings } = field
  return page([
    `# ${type.messages.fr.name}`,
    values.about,
    `Type \`${type.type}\`. [Tous les types](../README.md)`,
    '## Dans une définition',
    block({ id, type: type.type, ...settings }),
    '## Réglages',
    ownSettings(type) ?? 'Ce type n’a pas de réglage à lui.',
    'Il prend aussi les [réglages communs](../README.md#réglages-communs) à toutes les questions.',
    '## La réponse',
    answerTable(type),
    ...(JSON.stringify(value).length > 60 ? ['Telle qu’elle est gardée :', block(value)] : []),
    ...sourceOf(type),
    '## Dans une condition',
    table(
      ['Opérateur', 'Est vrai quand', 'Exemple'],
      conditionExamples(type).map(({ operator, words, condition }) => [
        `\`${operator}\``,
        words,
        jsonCell(condition),
      ]),
    ),
    '## Dans une formule',
    formulaWords(type),
    '## Refus',
    table(
      ['Code', 'Phrase'],
      refusalsTold(type, values).map(({ code, sentence }) => [`\`${code}\``, textCell(sentence)]),
    ),
    '## Valeurs acceptées',
    table(['Réponse', 'Gardée', 'Réglages', 'Source'], values.accepted.map(acceptedRow)),
    '## Valeurs refusées',
    table(['Réponse', 'Refus', 'Réglages', 'Source'], values.refused.map(refusedRow)),
  ])
}

function block(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``
}

/** The example as it is typed, kept, shown and exported. */
function answerTable(type: FieldType): string {
  const { field, value } = type.example
  const columns = type.columns?.(field, 'fr', noFacts)
  const cells = columns?.map(({ title, cell }) => `${textCell(title)} : ${codeCell(cell(value))}`)
  const shown = (locale: 'fr' | 'en') => textCell(asText(type.present(value, field, locale, noFacts)))
  return table(
    ['', 'Exemple'],
    [
      ['Écrite', codeCell(type.print(value, field, 'fr'))],
      ['Gardée', jsonCell(value)],
      ['Montrée en français', shown('fr')],
      ['Montrée en anglais', shown('en')],
      ['Dans un tableur', cells?.join('<br>') ?? 'une colonne, la réponse telle qu’elle est montrée'],
    ],
  )
}

function sourceOf(type: FieldType): readonly string[] {
  const source = type.lookup?.source(type.example.field)
  if (source === undefined) return []
  return [
    `La réponse est demandée à la source \`${source}\`. Tant qu’elle ne répond pas, rien n’est refusé : le dossier est complété plus tard.`,
  ]
}

function formulaWords({ type, example, operators, calculation }: FieldType): string {
  const { id } = example.field
  const results: readonly string[] = Computed.properties.as.enum
  if (calculation !== undefined) {
    const result = results.includes(type) ? ` Un résultat peut être de ce type : \`"as": "${type}"\`.` : ''
    return `La réponse de l’exemple y vaut \`${calculation.enter(example.value)}\`.${result}`
  }
  if (operators.kind === 'boolean') return `Elle s’y emploie comme condition : \`if(${id}, 1, 0)\`.`
  if (operators.kind === 'option')
    return `Elle s’y compare à une option : \`if(${id} = '${operators.comparable(example.value)}', 1, 0)\`.`
  return 'La réponse n’entre pas dans une formule.'
}

function acceptedRow(row: AcceptedValue): readonly string[] {
  const [answer, kept] = 'typed' in row ? [typed(row), jsonCell(row.kept)] : [sent(row.sent), '']
  return [answer, kept, settingsCell(row), textCell(row.because)]
}

function refusedRow(row: RefusedValue): readonly string[] {
  const answer = 'typed' in row ? typed(row) : sent(row.sent)
  return [answer, `\`${row.code}\``, settingsCell(row), textCell(row.because)]
}

function typed({ typed, locale }: TypedText): string {
  return `${codeCell(typed)}${locale === 'en' ? ' (en anglais)' : ''}`
}

function sent(value: unknown): string {
  return `${jsonCell(value)} (envoyée)`
}

function settingsCell({ field }: AcceptedValue | RefusedValue): string {
  return field === undefined ? '' : jsonCell(field)
}

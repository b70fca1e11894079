import { aProcedure } from '../../../../tests/support/builders/forms'
import { loadTypes } from '../../../fields'
import { checkDefinition } from '../checkDefinition'
import { wordFinding } from '../messages/wordFinding'

const types = await loadTypes()

/** What is said of a question that takes its options from a list, where these were brought; null: nobody knows which. */
function saidOf(from: string, brought: readonly string[] | null): readonly string[] {
  const definition = aProcedure({
    fields: [
      {
        id: 'rows',
        type: 'repetition',
        label: 'Lignes',
        row: { name: 'ligne', add: 'Ajouter' },
        fields: [{ id: 'trade', type: 'choice', label: 'Métier', options: { from } }],
      },
    ],
  })
  const { findings } = checkDefinition(JSON.stringify(definition), types, undefined, brought ?? undefined)
  return findings
    .filter(({ code }) => code.startsWith('options.'))
    .map((finding) => `${finding.severity} ${finding.at} ${wordFinding(finding, 'en')}`)
}

const at = '/sections/0/fields/0/fields/0/options/from'

test.each([
  ['communes', [], []],
  ['metiers', ['metiers'], []],
  ['metier', ['metiers'], [`error ${at} “metier” is the name of no list: did you mean “metiers”?`]],
  ['comunes', [], [`error ${at} “comunes” is the name of no list: did you mean “communes”?`]],
  ['nuances', [], [`error ${at} “nuances” is the name of no list: bring this list first.`]],
  ['nuances', null, [`warning ${at} “nuances” is the name of no list: bring this list first.`]],
])('options from %s, where %j were brought: %j', (from, brought, said) => {
  expect(saidOf(from, brought)).toEqual(said)
})

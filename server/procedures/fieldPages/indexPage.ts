import type { FieldType } from '../../../forms/fields/fieldType'
import { page, table } from './cells'
import { languageSections } from './languageSections'
import { sharedSettings } from './settingWords'

const structure: readonly (readonly string[])[] = [
  ['`section`', 'une page du formulaire : un titre, des questions, parfois une condition et des contrôles'],
  ['`repetition`', 'des lignes que la personne ajoute, déplace et retire : des incidents, des salariés'],
  ['`heading`', 'un intertitre'],
  ['`explanation`', 'un texte à lire, en petit Markdown'],
  ['`computed`', 'un résultat calculé par une formule, présenté comme le type que nomme `as`'],
]

/** What stands before the pages of all types. */
export function indexPage(types: readonly FieldType[]): string {
  return page([
    '# Les types de questions',
    'Une page par type, tirée de son seul dossier : son contrat et sa table de valeurs. `npm run forms -- docs` les écrit toutes, celle-ci aussi ; un test les tient à jour.',
    table(
      ['Type', 'Nom', 'Exemple de question'],
      types.map(({ type, messages, example }) => [
        `[\`${type}\`](${type}/README.md)`,
        messages.fr.name ?? type,
        typeof example.field.label === 'string' ? example.field.label : example.field.label.fr,
      ]),
    ),
    'Autour des questions, la structure appartient au moteur :',
    table(['Élément', 'Ce que c’est'], structure),
    '## Réglages communs',
    'Toute question a un `type`, et peut prendre ces réglages. Sauf `optional`, il faut y répondre.',
    sharedSettings(),
    '## Lire une page',
    [
      '- **Écrite** : ce que la personne tape. Les formes françaises sont lues (`12/03/2026`, `1 234,56`) ; ce qui ne se lit pas est refusé par une phrase, jamais effacé ni deviné. « (en anglais) » : tel que l’écran anglais le lit.',
      '- **Gardée** : la valeur canonique, la même dans le navigateur, sur le réseau, dans les versions et les exports. Une réponse absente est une clé absente.',
      '- **Envoyée** : une valeur canonique reçue telle quelle, par l’interface de programmation par exemple.',
      '- **Réglages** : ce qui diffère, pour cette ligne, de l’exemple de la page.',
      '- Le code `shape` dit que la valeur n’a pas la forme canonique ; sa phrase est commune à tous les types.',
      '- Dans les tables, `␣` est une espace au bord ou redoublée, `\\n`, `\\r` et `\\t` sont des fins de ligne et des tabulations, et `[U+00A0]` est un caractère nommé par son numéro Unicode parce qu’il ne se voit pas.',
    ].join('\n'),
    ...languageSections,
    '## Conditions',
    'La valeur seule suffit pour `is`, et une liste pour `oneOf` : `{ "nature": "fees" }`, `{ "nature": ["fees", "terms"] }`. Une comparaison avec une réponse absente est fausse. `all`, `any` et `not` s’emboîtent librement. Une condition ne nomme que ce qui est au-dessus d’elle.',
  ])
}

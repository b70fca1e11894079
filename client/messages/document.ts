import { catalogue } from './catalogue'

/** Words around answers shown read-only. */
export const documentWords = catalogue({
  fr: {
    unanswered: 'Non renseigné',
    noRow: 'Aucun élément ajouté.',
    tableOf: 'Réponse à « {label} »',
    fileKind: '({kind}, {size})',
    contents: 'Sommaire du dossier',
  },
  en: {
    unanswered: 'Not answered',
    noRow: 'Nothing was added.',
    tableOf: 'Answer to “{label}”',
    fileKind: '({kind}, {size})',
    contents: 'Contents of the dossier',
  },
})

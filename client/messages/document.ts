import { catalogue } from './catalogue'

/** Words around answers shown read-only. */
export const documentWords = catalogue({
  fr: {
    unanswered: 'Non renseigné',
    noRow: 'Aucun élément ajouté.',
    verification_waiting: 'En attente de vérification',
    verification_abandoned: 'Non vérifié : la source n’a pas répondu',
    verification_unknown: 'Introuvable dans la source consultée',
    tableOf: 'Réponse à « {label} »',
    fileKind: '({kind}, {size})',
    contents: 'Sommaire du dossier',
  },
  en: {
    unanswered: 'Not answered',
    noRow: 'Nothing was added.',
    verification_waiting: 'Awaiting verification',
    verification_abandoned: 'Not verified: the source did not answer',
    verification_unknown: 'Not found in the source consulted',
    tableOf: 'Answer to “{label}”',
    fileKind: '({kind}, {size})',
    contents: 'Contents of the dossier',
  },
})

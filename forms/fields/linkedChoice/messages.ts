/** Words of a choice made list after list; the last are for authors. */
export const messages = {
  fr: {
    name: 'Choix en listes liées',
    required: 'Choisissez dans chaque liste.',
    unreadable: 'Choisissez une des réponses proposées, liste après liste.',
    unknown: 'Choisissez une des réponses proposées, liste après liste.',
    gone: 'Cette réponse n’est plus proposée. Choisissez-en une autre.',
    incomplete: 'Choisissez aussi dans la liste suivante.',
    levels: 'Les réponses ont {count} niveaux : donnez autant de noms dans « levels », de deux à trois.',
    allRetired: 'Aucune réponse n’est plus proposée ici : gardez-en au moins une sans « retired ».',
    sameLabel: 'Ce libellé est déjà celui d’une autre réponse de la même liste : distinguez-les.',
  },
  en: {
    name: 'Linked choice',
    required: 'Choose from each list.',
    unreadable: 'Choose one of the answers offered, list after list.',
    unknown: 'Choose one of the answers offered, list after list.',
    gone: 'This answer is no longer offered. Choose another one.',
    incomplete: 'Choose from the next list too.',
    levels: 'The answers have {count} levels: give as many names in “levels”, two or three.',
    allRetired: 'No answer is offered here any more: keep at least one without “retired”.',
    sameLabel: 'This label is already that of another answer of the same list: tell them apart.',
  },
} as const

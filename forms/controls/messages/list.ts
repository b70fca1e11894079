/** Words of a list that is searched by typing. ICU messages. */
export const listWords = {
  fr: {
    clear: 'Effacer la réponse',
    open: 'Afficher la liste',
    found:
      '{more, select, yes {{count, number} premiers résultats, flèche bas pour choisir.} other {{count, plural, =0 {Aucun résultat. Vérifiez l’orthographe ou écrivez moins de lettres.} one {# résultat, flèche bas pour choisir.} other {# résultats, flèche bas pour choisir.}}}}',
    silent: 'La liste ne répond pas. Écrivez le nom ou le code : il sera vérifié plus tard.',
    chosen: 'Réponses choisies',
    remove: '<hidden>Retirer </hidden>{label}',
    added: '{label} : réponse ajoutée.',
    removed: '{label} : réponse retirée.',
  },
  en: {
    clear: 'Clear the answer',
    open: 'Show the list',
    found:
      '{more, select, yes {First {count, number} results, down arrow to choose.} other {{count, plural, =0 {No results. Check the spelling or write fewer letters.} one {# result, down arrow to choose.} other {# results, down arrow to choose.}}}}',
    silent: 'The list does not answer. Write the name or the code: it will be checked later.',
    chosen: 'Chosen answers',
    remove: '<hidden>Remove </hidden>{label}',
    added: '{label}: answer added.',
    removed: '{label}: answer removed.',
  },
} as const

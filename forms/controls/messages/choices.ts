/** Words of what is chosen among a few answers. ICU messages. */
export const choiceWords = {
  fr: {
    blank: 'Choisissez dans la liste',
    other: 'Précisez votre réponse',
    clear: 'Effacer ma réponse',
    retired: '{label} (n’est plus proposé)',
    next: 'Une liste suit : {label}, {count, plural, one {# choix} other {# choix}}.',
  },
  en: {
    blank: 'Choose from the list',
    other: 'Please specify',
    clear: 'Clear my answer',
    retired: '{label} (no longer offered)',
    next: 'A list follows: {label}, {count, plural, one {# choice} other {# choices}}.',
  },
} as const

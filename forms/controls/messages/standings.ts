/** Words of what became of a file. ICU messages. */
export const standingWords = {
  fr: {
    deleted: 'Supprimée après la décision, le {on}',
    pending: 'Vérification antivirus en cours',
    clean: 'Aucun virus trouvé',
    infected: 'Virus trouvé : ce fichier ne s’ouvre pas. Il faut en joindre un autre.',
    error: 'Non vérifié : ce fichier ne s’ouvre pas. Il faut le joindre sans mot de passe, ou plus léger.',
    waiting: 'La copie marquée se prépare. Revenez dans une minute.',
    failed: 'La copie marquée n’a pas pu être faite : il faut joindre un autre fichier.',
  },
  en: {
    deleted: 'Deleted after the decision, on {on}',
    pending: 'Virus check under way',
    clean: 'No virus found',
    infected: 'Virus found: this file does not open. Another one must be attached.',
    error: 'Not checked: this file does not open. It must be attached without a password, or lighter.',
    waiting: 'The marked copy is being made. Come back in a minute.',
    failed: 'The marked copy could not be made: another file must be attached.',
  },
} as const

/** Words of a SIRET. */
export const messages = {
  fr: {
    name: 'Numéro SIRET',
    hint: '14 chiffres, par exemple 732 829 320 00074',
    required: 'Écrivez les 14 chiffres du SIRET, par exemple 732 829 320 00074.',
    unreadable: 'Écrivez les 14 chiffres du SIRET, par exemple 732 829 320 00074.',
    length:
      'Écrivez les 14 chiffres du SIRET. {count, plural, one {Vous en avez écrit #.} other {Vous en avez écrit #.}}',
    siren: 'Vous avez écrit le SIREN. Ajoutez les 5 chiffres du NIC pour obtenir les 14 chiffres du SIRET.',
    checksum:
      'Ce SIRET n’existe pas. Vérifiez ses 14 chiffres, sur votre avis de situation Sirene par exemple.',
    asking: 'Recherche de l’entreprise…',
    found: '{name}. Vérifiez que c’est la bonne entreprise.',
    closed:
      '{name}. Cet établissement est fermé{on, select, none {} other { depuis le {on}}} : vérifiez le numéro.',
    closedShort: 'établissement fermé',
    unlisted: 'Ce SIRET n’est pas dans le répertoire public. Vérifiez-le ; s’il est juste, continuez.',
    unanswered: 'Le répertoire des entreprises ne répond pas. Continuez : ce numéro sera vérifié plus tard.',
  },
  en: {
    name: 'SIRET number',
    hint: '14 digits, for example 732 829 320 00074',
    required: 'Write the 14 digits of the SIRET, for example 732 829 320 00074.',
    unreadable: 'Write the 14 digits of the SIRET, for example 732 829 320 00074.',
    length: 'Write the 14 digits of the SIRET. You wrote {count, number}.',
    siren: 'You wrote the SIREN. Add the 5 digits of the NIC to make the 14 digits of the SIRET.',
    checksum: 'This SIRET does not exist. Check its 14 digits, for example on your Sirene certificate.',
    asking: 'Looking for the company…',
    found: '{name}. Check that this is the right company.',
    closed:
      '{name}. This establishment is closed{on, select, none {} other { since {on}}}: check the number.',
    closedShort: 'closed establishment',
    unlisted: 'This SIRET is not in the public register. Check it; if it is right, go on.',
    unanswered: 'The register of companies does not answer. Go on: this number will be checked later.',
  },
} as const

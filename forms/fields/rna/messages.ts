/** Words of an association's number. */
export const messages = {
  fr: {
    name: 'Numéro RNA',
    hint: 'W et 9 chiffres, sur le récépissé de la préfecture, par exemple W751080001. Les associations d’Alsace et de Moselle n’en ont pas.',
    required: 'Écrivez le numéro RNA, par exemple W751080001.',
    unreadable:
      'Écrivez W puis les 9 chiffres du numéro RNA, par exemple W751080001. Il est sur le récépissé de la préfecture.',
    length: 'Écrivez 9 chiffres après le W. Vous en avez écrit {count, number}.',
    siren: 'Vous avez écrit un SIREN ou un SIRET. Écrivez plutôt le numéro RNA, qui commence par W.',
  },
  en: {
    name: 'RNA number',
    hint: 'W and 9 digits, on the receipt of the prefecture, for example W751080001. Associations of Alsace and Moselle have none.',
    required: 'Write the RNA number, for example W751080001.',
    unreadable:
      'Write W then the 9 digits of the RNA number, for example W751080001. It is on the receipt of the prefecture.',
    length: 'Write 9 digits after the W. You wrote {count, number}.',
    siren: 'You wrote a SIREN or a SIRET. Write the RNA number instead, which begins with W.',
  },
} as const

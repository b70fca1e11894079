/** Words of a VAT number. */
export const messages = {
  fr: {
    name: 'Numéro de TVA intracommunautaire',
    hint: 'Les deux lettres du pays, puis le numéro, par exemple {example}',
    required: 'Écrivez le numéro de TVA, en commençant par les deux lettres du pays.',
    unreadable: 'Écrivez les deux lettres du pays, puis le numéro, par exemple {example}.',
    prefix:
      'Commencez par les deux lettres d’un pays de l’Union, comme FR, EL pour la Grèce ou XI pour l’Irlande du Nord.',
    siren:
      'Ajoutez devant les deux lettres du pays. Pour un SIREN, écrivez FR, les 2 caractères de la clé, puis ces 9 chiffres.',
    siret:
      'Vous avez écrit un SIRET. Écrivez FR, les 2 caractères de la clé, puis ses 9 premiers chiffres seulement.',
    structure: 'Un numéro qui commence par {prefix} s’écrit comme {example}. Vérifiez chaque caractère.',
    checksum:
      'La clé {key} ne va pas avec le SIREN qui la suit. Vérifiez ce numéro, sur une facture par exemple.',
    country: 'Écrivez un numéro qui commence par : {prefixes}. Les autres pays ne sont pas acceptés ici.',
  },
  en: {
    name: 'EU VAT number',
    hint: 'The two letters of the country, then the number, for example {example}',
    required: 'Write the VAT number, beginning with the two letters of the country.',
    unreadable: 'Write the two letters of the country, then the number, for example {example}.',
    prefix:
      'Begin with the two letters of a country of the Union, such as FR, EL for Greece or XI for Northern Ireland.',
    siren:
      'Add the two letters of the country in front. For a SIREN, write FR, the 2-character key, then these 9 digits.',
    siret: 'You wrote a SIRET. Write FR, the 2-character key, then only its first 9 digits.',
    structure: 'A number that begins with {prefix} is written like {example}. Check each character.',
    checksum:
      'The key {key} does not go with the SIREN after it. Check this number, for example on an invoice.',
    country: 'Write a number that begins with: {prefixes}. Other countries are not accepted here.',
  },
} as const

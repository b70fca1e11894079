/** Words of an international bank account number. */
export const messages = {
  fr: {
    name: 'IBAN',
    hint: 'Sur votre relevé d’identité bancaire, par exemple FR76 3000 6000 0112 3456 7890 189',
    required: 'Écrivez un IBAN : il est sur le relevé d’identité bancaire.',
    unreadable:
      'Écrivez l’IBAN de votre relevé d’identité bancaire, par exemple FR76 3000 6000 0112 3456 7890 189.',
    rib: 'Vous avez écrit l’ancien numéro de compte. Écrivez l’IBAN, qui commence par deux lettres, sur le même relevé.',
    unknownCountry:
      'Aucun IBAN ne commence par ces deux lettres. Vérifiez-les sur votre relevé d’identité bancaire.',
    length: 'Écrivez les {count, number} caractères de cet IBAN. Vous en avez écrit {length, number}.',
    checksum: 'Cet IBAN n’existe pas. Vérifiez chaque caractère sur votre relevé d’identité bancaire.',
    sepa: 'Ce compte est hors de la zone SEPA. Donnez l’IBAN d’un compte de cette zone.',
    countries: 'Un compte ouvert dans ce pays ({country}) n’est pas accepté ici. Donnez un autre IBAN.',
  },
  en: {
    name: 'IBAN',
    hint: 'On your bank account details, for example FR76 3000 6000 0112 3456 7890 189',
    required: 'Write an IBAN: it is on the bank account details.',
    unreadable:
      'Write the IBAN from your bank account details, for example FR76 3000 6000 0112 3456 7890 189.',
    rib: 'You wrote the old account number. Write the IBAN, which begins with two letters, from the same paper.',
    unknownCountry: 'No IBAN begins with these two letters. Check them on your bank account details.',
    length: 'Write the {count, number} characters of this IBAN. You wrote {length, number}.',
    checksum: 'This IBAN does not exist. Check each character on your bank account details.',
    sepa: 'This account is outside the SEPA area. Give the IBAN of an account inside it.',
    countries: 'An account opened in this country ({country}) is not accepted here. Give another IBAN.',
  },
} as const

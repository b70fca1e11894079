/** Words of signatures. */
export const messages = {
  fr: {
    name: 'Signature',
    required: 'Signez : dessinez votre signature, ou écrivez votre nom.',
    unreadable: 'Signez de nouveau.',
    drawn: 'Signature dessinée',
    signedAs: 'Signé : {name}',
    noName: 'Écrivez votre prénom et votre nom en toutes lettres.',
    max: '{count, plural, one {Gardez # signature.} other {Gardez # signatures.}}',
    double: 'La signature est jointe deux fois. Signez de nouveau.',
    size: 'Cette signature dépasse {megabytes, number} Mo. Dessinez-la de nouveau, plus simplement.',
    format: 'Cette signature n’est pas une image attendue. Dessinez-la de nouveau.',
  },
  en: {
    name: 'Signature',
    required: 'Sign: draw your signature, or type your name.',
    unreadable: 'Sign again.',
    drawn: 'Drawn signature',
    signedAs: 'Signed: {name}',
    noName: 'Type your first and last names in full.',
    max: '{count, plural, one {Keep # signature.} other {Keep # signatures.}}',
    double: 'The signature is attached twice. Sign again.',
    size: 'This signature is over {megabytes, number} MB. Draw it again, more simply.',
    format: 'This signature is not an expected image. Draw it again.',
  },
} as const

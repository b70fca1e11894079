/** Words of signing. ICU messages. */
export const signatureWords = {
  fr: {
    how: 'Comment signez-vous ?',
    typed: 'J’écris mon nom',
    drawn: 'Je dessine ma signature',
    name: 'Prénom et nom',
    pad: 'Zone de dessin de la signature, avec la souris, le doigt ou un stylet',
    clear: 'Effacer le dessin',
    keep: 'Garder cette signature',
    kept: 'Signature enregistrée.',
    again: 'Signer de nouveau',
    alt: 'Votre signature dessinée',
    blank: 'Dessinez votre signature, puis gardez-la.',
  },
  en: {
    how: 'How do you sign?',
    typed: 'I type my name',
    drawn: 'I draw my signature',
    name: 'First and last names',
    pad: 'Area to draw the signature with a mouse, a finger or a pen',
    clear: 'Clear the drawing',
    keep: 'Keep this signature',
    kept: 'Signature kept.',
    again: 'Sign again',
    alt: 'Your drawn signature',
    blank: 'Draw your signature, then keep it.',
  },
} as const

import { catalogue } from './catalogue'

/** Words of copying a text. */
export const copyingWords = catalogue({
  fr: {
    copied: 'Copié.',
    notCopied: 'La copie n’a pas marché. Sélectionnez le texte pour le copier.',
  },
  en: {
    copied: 'Copied.',
    notCopied: 'Copying did not work. Select the text to copy it.',
  },
})

import { catalogue } from './catalogue'

/** Words that tell of a newer revision of a draft’s form. */
export const newerWords = catalogue({
  fr: {
    title: 'Le formulaire a changé',
    notice: 'Votre brouillon n’a pas bougé. <link>Voir ce qui change</link>, puis choisissez.',
    aside:
      '{count, plural, one {Une réponse a été mise de côté.} other {# réponses ont été mises de côté.}} <link>Les relire</link>',
  },
  en: {
    title: 'The form has changed',
    notice: 'Your draft has not moved. <link>See what changes</link>, then choose.',
    aside:
      '{count, plural, one {One answer was kept aside.} other {# answers were kept aside.}} <link>Read them</link>',
  },
})

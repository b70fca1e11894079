import { catalogue } from './catalogue'

/** Words of the legal pages. Who answers for the service is the installation's to say (`useBranding`). */
export const legalWords = catalogue({
  fr: {
    accessibilityTitle: 'Accessibilité',
    accessibilityLead:
      '{operator} s’engage à rendre {name} accessible à tous, selon l’article 47 de la loi n° 2005-102 du 11 février 2005.',
    stateTitle: 'État de conformité',
    state:
      '{name} est déclaré non conforme au référentiel général d’amélioration de l’accessibilité (RGAA 4.1), faute d’audit.',
    stateWhy:
      'Aucun audit n’a encore été mené sur cette installation. Cette déclaration sera complétée dès qu’il le sera.',
    doneTitle: 'Ce qui est fait dès aujourd’hui',
    doneKeyboard:
      'Toutes les pages se parcourent au clavier, et l’endroit où vous êtes est toujours visible.',
    doneReader:
      'Les erreurs, les enregistrements et les changements de page sont annoncés aux lecteurs d’écran.',
    doneZoom: 'Les pages s’adaptent à un écran de 320 pixels et à un agrandissement de 400 %.',
    doneContrast:
      'Les couleurs suivent les réglages de contraste de votre appareil, et aucune n’est seule à porter un sens.',
    donePdf: 'Les PDF sont balisés selon la norme PDF/UA-1.',
    doneTests: 'Des contrôles automatiques vérifient chaque page avant chaque mise en service.',
    reportTitle: 'Signaler une difficulté',
    report:
      'Si un contenu vous résiste, écrivez à {email} : une réponse ou une autre voie vous sera proposée.',
    appealTitle: 'Voies de recours',
    appeal: 'Sans réponse satisfaisante, saisissez le Défenseur des droits :',
    appealForm: 'par le formulaire en ligne',
    appealPhone: 'par téléphone au 09 69 39 00 00 ;',
    appealPost:
      'par courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',

    noticeTitle: 'Mentions légales',
    publisherTitle: 'Éditeur',
    publisher: '{name} est édité par {operator}.',
    publisherContact: 'Pour joindre l’éditeur, écrivez à {email}.',
    hostTitle: 'Hébergement',
    host: '{operator} exploite ce service sur ses propres serveurs ou ceux de son prestataire.',
    softwareTitle: 'Logiciel',
    software: 'Ce service utilise Guichet, un logiciel libre sous licence MIT.',
    typeface: 'Les textes sont composés en Public Sans, sous licence SIL Open Font.',
    linksTitle: 'Liens',
    links: 'Vous pouvez faire un lien vers toute page publique de ce service, sans autorisation.',

    personalTitle: 'Données personnelles',
    personalLead:
      'Ce que ce service sait de vous, pourquoi, combien de temps, et comment faire valoir vos droits.',
    whoTitle: 'Qui est responsable',
    who: 'Chaque démarche nomme le service responsable de vos réponses, sur sa première page.',
    whoRuns: '{operator} fait fonctionner le service technique.',
    whatTitle: 'Ce qui est recueilli',
    whatAccount: 'Votre adresse électronique et votre nom, pour ouvrir votre compte et vous répondre.',
    whatAnswers: 'Vos réponses et vos fichiers, lus par le seul service qui traite la démarche.',
    whatEvents:
      'Pendant un an, ce qui a changé dans votre compte et les nouveaux appareils qui l’ont ouvert, pour vous le montrer.',
    whatLog: 'Un journal technique, sans vos réponses ni votre adresse, pour repérer les pannes et les abus.',
    whyTitle: 'Pourquoi',
    why: 'Pour traiter votre démarche, et rien d’autre. Chaque première page en donne le cadre légal.',
    longTitle: 'Combien de temps',
    long: 'Chaque démarche indique combien de temps les brouillons et les dossiers déposés sont gardés.',
    longDraft: 'Vous pouvez supprimer un brouillon à tout moment, depuis « Mes dossiers ».',
    deviceTitle: 'Ce qui est gardé sur votre appareil',
    device:
      'Les dossiers que vous remplissez, chiffrés, pour continuer sans connexion : 14 jours au plus après la dernière ouverture.',
    deviceGone: 'Vous déconnecter les efface. Déposer, supprimer ou transmettre un dossier efface le sien.',
    deviceShared:
      'Sur un appareil partagé, cochez « D’autres personnes utilisent cet appareil » en vous connectant : rien n’y est gardé.',
    deviceFiles: 'Les fichiers du service lui-même y restent aussi : ils ne disent rien de vous.',
    cookiesTitle: 'Témoins de connexion (cookies)',
    cookies:
      'Un témoin, indispensable, retient que vous êtes connecté. Aucune mesure d’audience, aucune publicité.',
    cookiesDevice:
      'Un autre, gardé 180 jours, reconnaît votre navigateur quand quelqu’un essaie des mots de passe ailleurs. Il n’ouvre rien.',
    cookiesShared: 'Un troisième, gardé un an, retient que l’appareil est partagé, si vous l’avez dit.',
    cookiesRegistration:
      'Un quatrième, gardé 48 heures, retient qu’un compte a été demandé ici : son lien n’y redemande pas le mot de passe.',
    cookiesLocale: 'Un dernier, gardé un an, retient la langue de ces pages.',
    cookiesRemove: 'Pour tout enlever, effacez les données de ce site dans les réglages de votre navigateur.',
    rightsTitle: 'Vos droits',
    rights:
      'Vous pouvez consulter vos données, les faire corriger ou effacer, et vous opposer à leur traitement.',
    rightsHow: 'Écrivez à {email}. Sans réponse sous un mois, saisissez la CNIL :',
    cnil: 'adresser une plainte à la CNIL',
  },
  en: {
    accessibilityTitle: 'Accessibility',
    accessibilityLead:
      '{operator} undertakes to make {name} accessible to all, under article 47 of the French law no. 2005-102.',
    stateTitle: 'Compliance status',
    state:
      '{name} is declared not compliant with the French accessibility standard (RGAA 4.1), for want of an audit.',
    stateWhy: 'No audit of this installation was made yet. This statement will be completed once it is.',
    doneTitle: 'What is done already',
    doneKeyboard: 'Every page can be used with the keyboard, and the place where you are is always visible.',
    doneReader: 'Errors, saves and changes of page are told to screen readers.',
    doneZoom: 'Pages adapt to a screen of 320 pixels and to a zoom of 400%.',
    doneContrast: 'Colours follow the contrast settings of your device, and none carries a meaning alone.',
    donePdf: 'PDFs are tagged according to the PDF/UA-1 standard.',
    doneTests: 'Automatic checks read every page before each release.',
    reportTitle: 'Report a difficulty',
    report: 'If some content resists you, write to {email}: you will get an answer or another way.',
    appealTitle: 'Ways of appeal',
    appeal: 'Without a satisfactory answer, turn to the French Defender of Rights:',
    appealForm: 'by the online form',
    appealPhone: 'by telephone, +33 9 69 39 00 00;',
    appealPost:
      'by mail, no stamp needed: Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07, France.',

    noticeTitle: 'Legal notice',
    publisherTitle: 'Publisher',
    publisher: '{name} is published by {operator}.',
    publisherContact: 'To reach the publisher, write to {email}.',
    hostTitle: 'Hosting',
    host: '{operator} runs this service on its own servers or those of its provider.',
    softwareTitle: 'Software',
    software: 'This service uses Guichet, free software under the MIT licence.',
    typeface: 'Texts are set in Public Sans, under the SIL Open Font Licence.',
    linksTitle: 'Links',
    links: 'You may link to any public page of this service without asking.',

    personalTitle: 'Personal data',
    personalLead: 'What this service knows of you, why, for how long, and how to use your rights.',
    whoTitle: 'Who is responsible',
    who: 'Each procedure names, on its first page, the administration responsible for your answers.',
    whoRuns: '{operator} runs the technical service.',
    whatTitle: 'What is collected',
    whatAccount: 'Your email address and your name, to open your account and answer you.',
    whatAnswers: 'Your answers and your files, read only by the administration that handles the procedure.',
    whatEvents: 'For a year, what changed in your account and the new devices that opened it, to show you.',
    whatLog: 'A technical log, without your answers or your address, to find failures and abuse.',
    whyTitle: 'Why',
    why: 'To handle your procedure, and nothing else. Each first page gives its legal basis.',
    longTitle: 'For how long',
    long: 'Each procedure says how long drafts and submitted dossiers are kept.',
    longDraft: 'You can delete a draft at any time, from “My dossiers”.',
    deviceTitle: 'What is kept on your device',
    device:
      'The dossiers that you fill in, encrypted, to go on without a connection: 14 days at most after they were last opened.',
    deviceGone: 'Signing out deletes them. Submitting, deleting or handing over a dossier deletes its own.',
    deviceShared:
      'On a shared device, tick “Other people use this device” when you sign in: nothing is kept on it.',
    deviceFiles: 'The files of the service itself stay there too: they say nothing of you.',
    cookiesTitle: 'Cookies',
    cookies:
      'One cookie, indispensable, remembers that you are signed in. No audience measurement, no advertising.',
    cookiesDevice:
      'Another one, kept for 180 days, knows your browser when somebody tries passwords elsewhere. It opens nothing.',
    cookiesShared: 'A third one, kept for a year, remembers that the device is shared, if you said so.',
    cookiesRegistration:
      'A fourth, kept for 48 hours, remembers that an account was asked for here: its link does not ask for the password again.',
    cookiesLocale: 'A last one, kept for a year, remembers the language of these pages.',
    cookiesRemove: 'To remove everything, delete the data of this site in the settings of your browser.',
    rightsTitle: 'Your rights',
    rights: 'You may see your data, have it corrected or erased, and object to its use.',
    rightsHow: 'Write to {email}. Without an answer within a month, turn to the French CNIL:',
    cnil: 'complain to the CNIL',
  },
})

import { catalogue } from './catalogue'

/** Words of what people take away with them, and of erasing an account. */
export const leavingWords = catalogue({
  fr: {
    title: 'Mes données',
    lead: 'Emportez ce que vous nous avez confié, ou effacez votre compte.',
    back: 'Mon compte',
    exportTitle: 'Tout télécharger',
    holds:
      'Une archive ZIP : votre compte, {dossiers, plural, =0 {aucun dossier} one {# dossier} other {# dossiers}}, {versions, plural, =0 {aucun PDF} other {les PDF}}, {files, plural, =0 {aucun fichier} one {# fichier} other {# fichiers}} ({size}).',
    holdsDeleted:
      '{count, plural, one {Un dossier récemment supprimé en fait partie.} other {# dossiers récemment supprimés en font partie.}}',
    exportHow: 'Elle se prépare pendant qu’elle se télécharge : cela peut durer quelques minutes.',
    download: 'Tout télécharger (ZIP)',
    preparing: 'Préparation en cours…',
    eraseTitle: 'Effacer mon compte',
    goes: 'Ce qui disparaît tout de suite',
    goesAccount: 'Votre nom, votre adresse, vos façons de vous connecter et vos sessions',
    goesDrafts:
      '{count, plural, =0 {Aucun brouillon : vous n’en avez pas} one {Votre brouillon et ses fichiers} other {Vos # brouillons et leurs fichiers}}',
    stays: 'Ce qui reste à l’administration',
    staysNothing: 'Rien : vous n’avez déposé aucun dossier.',
    staysWhy: 'Un dossier déposé reste à l’administration, qui doit pouvoir y répondre et en rendre compte.',
    staysUntil: 'Dossier n° {number}, {procedure} : gardé jusqu’au {date}.',
    staysAfter: 'Dossier n° {number}, {procedure} : gardé pendant {period} après la décision.',
    forGood: 'Personne ne pourra revenir en arrière. Vous ne suivrez plus vos dossiers ici.',
    address: 'Votre adresse électronique, pour confirmer',
    addressMissing: 'Écrivez l’adresse de votre compte pour confirmer.',
    erase: 'Effacer mon compte pour toujours',
    erasing: 'Effacement en cours…',
    erased: 'Votre compte est effacé.',
  },
  en: {
    title: 'My data',
    lead: 'Take along what you gave us, or erase your account.',
    back: 'My account',
    exportTitle: 'Download everything',
    holds:
      'A ZIP archive: your account, {dossiers, plural, =0 {no dossier} one {# dossier} other {# dossiers}}, {versions, plural, =0 {no PDF} other {the PDFs}}, {files, plural, =0 {no file} one {# file} other {# files}} ({size}).',
    holdsDeleted:
      '{count, plural, one {One dossier deleted recently is among them.} other {# dossiers deleted recently are among them.}}',
    exportHow: 'It is made while it downloads: this may take a few minutes.',
    download: 'Download everything (ZIP)',
    preparing: 'Preparing…',
    eraseTitle: 'Erase my account',
    goes: 'What goes at once',
    goesAccount: 'Your name, your address, your ways to sign in and your sessions',
    goesDrafts:
      '{count, plural, =0 {No draft: you have none} one {Your draft and its files} other {Your # drafts and their files}}',
    stays: 'What stays with the administration',
    staysNothing: 'Nothing: you have submitted no dossier.',
    staysWhy:
      'A submitted dossier stays with the administration, which must be able to answer and account for it.',
    staysUntil: 'Dossier no. {number}, {procedure}: kept until {date}.',
    staysAfter: 'Dossier no. {number}, {procedure}: kept for {period} after the decision.',
    forGood: 'Nobody can undo this. You will no longer follow your dossiers here.',
    address: 'Your email address, to confirm',
    addressMissing: 'Write your account’s address to confirm.',
    erase: 'Erase my account for good',
    erasing: 'Erasing…',
    erased: 'Your account is erased.',
  },
})

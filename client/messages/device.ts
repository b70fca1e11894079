import { catalogue } from './catalogue'

/** Words of what is kept on the device, and of leaving it. */
export const deviceWords = catalogue({
  fr: {
    outTitle: 'Vous êtes hors connexion',
    silentTitle: 'Le service ne répond pas',
    outKept:
      'Continuez : vos réponses sont gardées sur cet appareil. Elles partiront au retour de la connexion.',
    outPage: 'Continuez, mais gardez cette page ouverte : vos réponses partiront au retour de la connexion.',
    share: 'Appareil partagé : ne rien garder ici',
    shared: 'D’autres personnes utilisent cet appareil',
    sharedHint: 'Bibliothèque, mairie, téléphone prêté… Rien de vos réponses n’y sera gardé.',
    leaveTitle: 'Des réponses ne sont pas encore enregistrées',
    leaveText:
      'Se déconnecter les efface de cet appareil. Retrouvez la connexion pour qu’elles partent d’abord, ou copiez-les.',
    stay: 'Rester connecté',
    leave: 'Effacer et se déconnecter',
    notKeptTitle: 'Ce dossier n’est pas sur cet appareil',
    notKept:
      'Sans connexion, seuls s’ouvrent les dossiers consultés ici depuis moins de 12 heures. Retrouvez la connexion, puis réessayez.',
    keptTitle: 'Vous pouvez continuer sans connexion',
    keptLead: 'Ces dossiers sont gardés sur cet appareil :',
  },
  en: {
    outTitle: 'You are offline',
    silentTitle: 'The service does not answer',
    outKept: 'Go on: your answers are kept on this device. They will be sent once you are connected again.',
    outPage: 'Go on, but keep this page open: your answers will be sent once you are connected again.',
    share: 'Shared device: keep nothing on it',
    shared: 'Other people use this device',
    sharedHint: 'A library, a town hall, a borrowed phone… None of your answers will be kept on it.',
    leaveTitle: 'Some answers are not saved yet',
    leaveText:
      'Signing out deletes them from this device. Get connected first, and they will be sent, or copy them.',
    stay: 'Stay signed in',
    leave: 'Delete and sign out',
    notKeptTitle: 'This dossier is not on this device',
    notKept:
      'Without a connection, only dossiers opened here within 12 hours can be opened. Get connected, then try again.',
    keptTitle: 'You can go on without a connection',
    keptLead: 'These dossiers are kept on this device:',
  },
})

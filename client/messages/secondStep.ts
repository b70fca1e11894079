import { catalogue } from './catalogue'

/** Words of the second step of signing in. */
export const secondStepWords = catalogue({
  fr: {
    title: 'Encore une étape',
    lead: 'La première étape est réussie. Il reste à confirmer que c’est bien vous.',
    usePasskey: 'Utiliser ma clé d’accès',
    code: 'Code à 6 chiffres',
    codeHint: 'Ouvrez votre application de codes : elle en affiche un nouveau toutes les 30 secondes.',
    codeMissing: 'Écrivez le code de votre application.',
    recoveryCode: 'Code de secours',
    recoveryCodeHint: 'Un des dix codes que vous avez gardés, par exemple : abcd-efgh-jkmn',
    recoveryCodeMissing: 'Écrivez un de vos codes de secours.',
    useRecoveryCode: 'Utiliser un code de secours',
    otherWay: 'Revenir à mon moyen habituel',
    restart: 'Recommencer depuis le début',
    go: 'Continuer',
    going: 'Vérification en cours…',
    lost: 'Vous n’avez plus aucun de ces moyens ? Écrivez-nous à {email}.',
  },
  en: {
    title: 'One more step',
    lead: 'The first step is done. All that is left is to confirm that it is you.',
    usePasskey: 'Use my passkey',
    code: '6-digit code',
    codeHint: 'Open your authenticator app: it shows a new one every 30 seconds.',
    codeMissing: 'Write the code of your app.',
    recoveryCode: 'Recovery code',
    recoveryCodeHint: 'One of the ten codes that you kept, for example: abcd-efgh-jkmn',
    recoveryCodeMissing: 'Write one of your recovery codes.',
    useRecoveryCode: 'Use a recovery code',
    otherWay: 'Back to my usual way',
    restart: 'Start again from the beginning',
    go: 'Continue',
    going: 'Checking…',
    lost: 'None of these is left to you? Write to us at {email}.',
  },
})

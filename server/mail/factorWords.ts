/** Words of the mails that tell the owner of an account what happened to their second factors. French. */
export const fr = {
  'appAdded.subject': 'Une application de codes est ajoutée à votre compte {name}',
  'appAdded.title': 'Une application de codes est ajoutée',
  'appAdded.why':
    'Après votre mot de passe sur {name}, un code de cette application vous sera désormais demandé.',
  'appAdded.act': 'Voir mon compte',
  'appAdded.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'appRemoved.subject': 'L’application de codes est retirée de votre compte {name}',
  'appRemoved.title': 'L’application de codes est retirée',
  'appRemoved.why': 'Les codes de cette application ne servent plus à vous connecter à {name}.',
  'appRemoved.act': 'Voir mon compte',
  'appRemoved.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'passkeyAdded.subject': 'Une clé d’accès est ajoutée à votre compte {name}',
  'passkeyAdded.title': 'Une clé d’accès est ajoutée',
  'passkeyAdded.why':
    'Cette clé vous connecte à {name} sans mot de passe. Après un mot de passe, elle vous sera demandée.',
  'passkeyAdded.act': 'Voir mon compte',
  'passkeyAdded.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'passkeyRemoved.subject': 'Une clé d’accès est retirée de votre compte {name}',
  'passkeyRemoved.title': 'Une clé d’accès est retirée',
  'passkeyRemoved.why': 'Cette clé ne sert plus à vous connecter à {name}.',
  'passkeyRemoved.act': 'Voir mon compte',
  'passkeyRemoved.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'codesMade.subject': 'Vos codes de secours {name} sont remplacés',
  'codesMade.title': 'Vos codes de secours sont remplacés',
  'codesMade.why': 'De nouveaux codes de secours ont été créés sur {name}. Les anciens ne servent plus.',
  'codesMade.act': 'Voir mon compte',
  'codesMade.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'codeUsed.subject': 'Un code de secours a servi à ouvrir votre compte {name}',
  'codeUsed.title': 'Un code de secours a servi',
  'codeUsed.why':
    'Quelqu’un, vous sans doute, s’est connecté à {name} avec un de vos codes de secours. Il ne servira plus.',
  'codeUsed.act': 'Voir mon compte',
  'codeUsed.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
} as const

/** The same in English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  'appAdded.subject': 'An authenticator app was added to your {name} account',
  'appAdded.title': 'An authenticator app was added',
  'appAdded.why': 'After your password on {name}, you will now be asked for a code of this app.',
  'appAdded.act': 'See my account',
  'appAdded.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
  'appRemoved.subject': 'The authenticator app was removed from your {name} account',
  'appRemoved.title': 'The authenticator app was removed',
  'appRemoved.why': 'Codes of this app no longer sign you in to {name}.',
  'appRemoved.act': 'See my account',
  'appRemoved.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
  'passkeyAdded.subject': 'A passkey was added to your {name} account',
  'passkeyAdded.title': 'A passkey was added',
  'passkeyAdded.why':
    'This passkey signs you in to {name} without a password. After a password, you will be asked for it.',
  'passkeyAdded.act': 'See my account',
  'passkeyAdded.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
  'passkeyRemoved.subject': 'A passkey was removed from your {name} account',
  'passkeyRemoved.title': 'A passkey was removed',
  'passkeyRemoved.why': 'This passkey no longer signs you in to {name}.',
  'passkeyRemoved.act': 'See my account',
  'passkeyRemoved.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
  'codesMade.subject': 'Your {name} recovery codes were replaced',
  'codesMade.title': 'Your recovery codes were replaced',
  'codesMade.why': 'New recovery codes were made on {name}. The former ones no longer work.',
  'codesMade.act': 'See my account',
  'codesMade.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
  'codeUsed.subject': 'A recovery code opened your {name} account',
  'codeUsed.title': 'A recovery code was used',
  'codeUsed.why':
    'Somebody, probably you, signed in to {name} with one of your recovery codes. It will not work again.',
  'codeUsed.act': 'See my account',
  'codeUsed.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
}

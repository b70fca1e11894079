/** Words of the mails that tell the owner of an account what happened to their second factors and linked identities. French. */
export const fr = {
  'appAdded.subject': 'Une application de codes est ajoutée à votre compte {name}',
  'appAdded.title': 'Une application de codes est ajoutée',
  'appAdded.why':
    'Quand vous vous connecterez à {name}, un code de cette application vous sera désormais demandé.',
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
    'Cette clé vous connecte à {name} à elle seule. Si vous vous connectez autrement, elle vous sera demandée.',
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
  'factorsRemoved.subject': 'La double protection de votre compte {name} est levée',
  'factorsRemoved.title': 'La double protection est levée',
  'factorsRemoved.why':
    'À votre demande, {name} a retiré application, clés d’accès et codes de secours, et fermé vos sessions. Sans mot de passe, choisissez-en un.',
  'factorsRemoved.act': 'Me connecter',
  'factorsRemoved.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'identityLinked.subject': '{provider} est rattaché à votre compte {name}',
  'identityLinked.title': '{provider} est rattaché à votre compte',
  'identityLinked.why': 'Vous pouvez désormais vous connecter à {name} avec {provider}.',
  'identityLinked.act': 'Voir mon compte',
  'identityLinked.otherwise':
    'Ce n’est pas vous\u00a0? Détachez-le, changez tout de suite votre mot de passe, puis écrivez à {contact}.',
  'identityUnlinked.subject': '{provider} est détaché de votre compte {name}',
  'identityUnlinked.title': '{provider} est détaché de votre compte',
  'identityUnlinked.why': '{provider} ne sert plus à vous connecter à {name}.',
  'identityUnlinked.act': 'Voir mon compte',
  'identityUnlinked.otherwise':
    'Ce n’est pas vous\u00a0? Changez tout de suite votre mot de passe, puis écrivez à {contact}.',
} as const

/** The same in English. */
export const en: Readonly<Record<keyof typeof fr, string>> = {
  'appAdded.subject': 'An authenticator app was added to your {name} account',
  'appAdded.title': 'An authenticator app was added',
  'appAdded.why': 'When you sign in to {name}, you will now be asked for a code of this app.',
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
    'This passkey signs you in to {name} by itself. If you sign in another way, you will be asked for it.',
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
  'factorsRemoved.subject': 'The second step of your {name} account was removed',
  'factorsRemoved.title': 'The second step was removed',
  'factorsRemoved.why':
    'As you asked, {name} removed your app, passkeys and recovery codes, and closed your sessions. Without a password, choose one.',
  'factorsRemoved.act': 'Sign in',
  'factorsRemoved.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
  'identityLinked.subject': '{provider} was linked to your {name} account',
  'identityLinked.title': '{provider} was linked to your account',
  'identityLinked.why': 'You can now sign in to {name} with {provider}.',
  'identityLinked.act': 'See my account',
  'identityLinked.otherwise':
    'It was not you? Unlink it, change your password at once, then write to {contact}.',
  'identityUnlinked.subject': '{provider} was unlinked from your {name} account',
  'identityUnlinked.title': '{provider} was unlinked from your account',
  'identityUnlinked.why': '{provider} no longer signs you in to {name}.',
  'identityUnlinked.act': 'See my account',
  'identityUnlinked.otherwise': 'It was not you? Change your password at once, then write to {contact}.',
}

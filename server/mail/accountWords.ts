/** Words of the mails about an account, by `accountMail.ts`: subject, title, why, where it leads, what else. */
export const fr = {
  'confirm.subject': 'Confirmez votre adresse pour {name}',
  'confirm.title': 'Confirmez votre adresse',
  'confirm.why':
    'Vous avez demandé un compte sur {name}. Il existera une fois votre adresse confirmée, dans les 48 heures.',
  'confirm.act': 'Confirmer mon adresse',
  'confirm.otherwise': 'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: aucun compte ne sera créé.',
  'known.subject': 'Vous avez déjà un compte sur {name}',
  'known.title': 'Vous avez déjà un compte',
  'known.why':
    'Quelqu’un, vous peut-être, a demandé un compte sur {name} avec votre adresse. Elle en a déjà un\u00a0: connectez-vous.',
  'known.act': 'Me connecter',
  'known.otherwise':
    'Mot de passe oublié\u00a0? La page de connexion permet d’en choisir un autre. Sinon, ne faites rien.',
  'password.subject': 'Choisissez un autre mot de passe pour {name}',
  'password.title': 'Choisissez un autre mot de passe',
  'password.why':
    'Vous avez dit avoir oublié votre mot de passe sur {name}. Ce lien sert une fois, pendant une heure.',
  'password.act': 'Choisir un autre mot de passe',
  'password.otherwise':
    'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: votre mot de passe reste le même.',
  'formerAddress.subject': 'Changer l’adresse de votre compte sur {name}',
  'formerAddress.title': 'Vous quittez cette adresse\u00a0?',
  'formerAddress.why':
    'Votre compte sur {name} va changer d’adresse. Un autre message part à la nouvelle\u00a0: suivez les deux liens dans les 48 heures.',
  'formerAddress.act': 'Confirmer depuis cette adresse',
  'formerAddress.otherwise':
    'Vous n’avez rien demandé\u00a0? Ne suivez pas ce lien, et changez vite de mot de passe\u00a0: quelqu’un est dans votre compte.',
  'nextAddress.subject': 'Confirmez cette adresse pour votre compte sur {name}',
  'nextAddress.title': 'Confirmez votre nouvelle adresse',
  'nextAddress.why':
    'Un compte sur {name} veut cette adresse. Un autre message part à l’ancienne\u00a0: suivez les deux liens dans les 48 heures.',
  'nextAddress.act': 'Confirmer cette adresse',
  'nextAddress.otherwise': 'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: rien ne changera.',
  'vouchedAddress.subject': 'Confirmez cette adresse pour votre compte sur {name}',
  'vouchedAddress.title': 'Confirmez votre nouvelle adresse',
  'vouchedAddress.why':
    'Vous nous avez dit ne plus lire votre ancienne adresse. Suivez ce lien dans les 48 heures\u00a0: votre compte sur {name} prendra celle-ci.',
  'vouchedAddress.act': 'Confirmer cette adresse',
  'vouchedAddress.otherwise': 'Vous n’avez rien demandé\u00a0? Ne faites rien\u00a0: rien ne changera.',
  'takenAddress.subject': 'Votre adresse a déjà un compte sur {name}',
  'takenAddress.title': 'Cette adresse a déjà un compte',
  'takenAddress.why':
    'Quelqu’un, vous peut-être, a voulu donner cette adresse à un autre compte sur {name}. Elle en a déjà un\u00a0: rien n’a changé.',
  'takenAddress.act': 'Me connecter',
  'takenAddress.otherwise': 'Vous n’avez rien demandé\u00a0? Ne faites rien.',
  'addressChanged.subject': 'L’adresse de votre compte sur {name} a changé',
  'addressChanged.title': 'L’adresse de votre compte a changé',
  'addressChanged.why':
    'Votre compte sur {name} s’ouvre maintenant avec la nouvelle adresse seule. L’ancienne ne sert plus.',
  'addressChanged.act': 'Me connecter',
  'addressChanged.otherwise': 'Ce n’est pas vous\u00a0? Écrivez tout de suite à {contact}.',
  'passwordChanged.subject': 'Votre mot de passe sur {name} a changé',
  'passwordChanged.title': 'Votre mot de passe a changé',
  'passwordChanged.why':
    'Le mot de passe de votre compte sur {name} vient d’être changé. Les sessions ouvertes ailleurs sont fermées.',
  'passwordChanged.act': 'Choisir un autre mot de passe',
  'passwordChanged.otherwise':
    'C’est vous\u00a0? Ne faites rien. Sinon, choisissez tout de suite un autre mot de passe, et écrivez à {contact}.',
  'accountErased.subject': 'Votre compte sur {name} est effacé',
  'accountErased.title': 'Votre compte est effacé',
  'accountErased.why':
    'Votre compte sur {name} et vos brouillons sont effacés. Les dossiers déposés restent à l’administration jusqu’à la date qui vous a été dite.',
  'accountErased.act': 'Revenir au service',
  'accountErased.otherwise': 'Ce n’est pas vous\u00a0? Écrivez tout de suite à {contact}.',
} as const

export const en: Readonly<Record<keyof typeof fr, string>> = {
  'confirm.subject': 'Confirm your address for {name}',
  'confirm.title': 'Confirm your address',
  'confirm.why':
    'You asked for an account on {name}. It will exist once your address is confirmed, within 48 hours.',
  'confirm.act': 'Confirm my address',
  'confirm.otherwise': 'You did not ask for anything? Do nothing: no account will be made.',
  'known.subject': 'You already have an account on {name}',
  'known.title': 'You already have an account',
  'known.why':
    'Somebody, perhaps you, asked for an account on {name} with your address. It has one already: sign in.',
  'known.act': 'Sign in',
  'known.otherwise': 'Forgotten password? The sign-in page lets you choose another. Otherwise, do nothing.',
  'password.subject': 'Choose another password for {name}',
  'password.title': 'Choose another password',
  'password.why': 'You said that you forgot your password on {name}. This link works once, for one hour.',
  'password.act': 'Choose another password',
  'password.otherwise': 'You did not ask for anything? Do nothing: your password stays the same.',
  'formerAddress.subject': 'Changing the address of your account on {name}',
  'formerAddress.title': 'Are you leaving this address?',
  'formerAddress.why':
    'Your account on {name} is about to change its address. Another message goes to the new one: follow both links within 48 hours.',
  'formerAddress.act': 'Confirm from this address',
  'formerAddress.otherwise':
    'You did not ask for anything? Do not follow this link, and change your password soon: somebody is in your account.',
  'nextAddress.subject': 'Confirm this address for your account on {name}',
  'nextAddress.title': 'Confirm your new address',
  'nextAddress.why':
    'An account on {name} wants this address. Another message goes to the former one: follow both links within 48 hours.',
  'nextAddress.act': 'Confirm this address',
  'nextAddress.otherwise': 'You did not ask for anything? Do nothing: nothing will change.',
  'vouchedAddress.subject': 'Confirm this address for your account on {name}',
  'vouchedAddress.title': 'Confirm your new address',
  'vouchedAddress.why':
    'You told us that you no longer read your former address. Follow this link within 48 hours: your account on {name} takes this one.',
  'vouchedAddress.act': 'Confirm this address',
  'vouchedAddress.otherwise': 'You did not ask for anything? Do nothing: nothing will change.',
  'takenAddress.subject': 'Your address already has an account on {name}',
  'takenAddress.title': 'This address already has an account',
  'takenAddress.why':
    'Somebody, perhaps you, wanted to give this address to another account on {name}. It has one already: nothing changed.',
  'takenAddress.act': 'Sign in',
  'takenAddress.otherwise': 'You did not ask for anything? Do nothing.',
  'addressChanged.subject': 'The address of your account on {name} has changed',
  'addressChanged.title': 'The address of your account has changed',
  'addressChanged.why':
    'From now on your account on {name} opens with the new address alone. The former one no longer serves.',
  'addressChanged.act': 'Sign in',
  'addressChanged.otherwise': 'It was not you? Write at once to {contact}.',
  'passwordChanged.subject': 'Your password on {name} has changed',
  'passwordChanged.title': 'Your password has changed',
  'passwordChanged.why':
    'The password of your account on {name} has just been changed. Sessions open elsewhere are closed.',
  'passwordChanged.act': 'Choose another password',
  'passwordChanged.otherwise':
    'It was you? Do nothing. Otherwise choose another password at once, and write to {contact}.',
  'accountErased.subject': 'Your account on {name} is erased',
  'accountErased.title': 'Your account is erased',
  'accountErased.why':
    'Your account on {name} and your drafts are erased. Dossiers that were submitted stay with the administration until the date you were told.',
  'accountErased.act': 'Back to the service',
  'accountErased.otherwise': 'Was it not you? Write to {contact} at once.',
}

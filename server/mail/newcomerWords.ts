/** Words of what somebody is told who comes from FranceConnect or ProConnect for the first time. */
export const fr = {
  'newcomer.code.subject': 'Votre code pour {name}',
  'newcomer.code.title': 'Votre code',
  'newcomer.code.why':
    'Vous vous connectez à {name} par {provider} pour la première fois. Recopiez ce code sur la page restée ouverte.',
  'newcomer.code.act': 'Code',
  'newcomer.code.otherwise':
    'Ce code sert une fois, pendant une demi-heure. Vous n’avez rien demandé\u00a0? Ne faites rien et ne le donnez à personne.',
  'newcomer.known.subject': 'Vous avez déjà un compte sur {name}',
  'newcomer.known.title': 'Vous avez déjà un compte',
  'newcomer.known.why':
    'Quelqu’un, vous peut-être, se connecte à {name} par {provider} avec votre adresse. Elle a déjà un compte.',
  'newcomer.known.act':
    'Si c’est vous, connectez-vous avec son mot de passe sur la page restée ouverte\u00a0: les deux seront rattachés.',
  'newcomer.known.otherwise': 'Ce n’est pas vous\u00a0? Ne faites rien\u00a0: votre compte reste le vôtre.',
} as const

export const en: Readonly<Record<keyof typeof fr, string>> = {
  'newcomer.code.subject': 'Your code for {name}',
  'newcomer.code.title': 'Your code',
  'newcomer.code.why':
    'You are signing in to {name} by {provider} for the first time. Copy this code to the page that stayed open.',
  'newcomer.code.act': 'Code',
  'newcomer.code.otherwise':
    'This code works once, for half an hour. You did not ask for anything? Do nothing and give it to nobody.',
  'newcomer.known.subject': 'You already have an account on {name}',
  'newcomer.known.title': 'You already have an account',
  'newcomer.known.why':
    'Somebody, perhaps you, is signing in to {name} by {provider} with your address. It has an account already.',
  'newcomer.known.act':
    'If it is you, sign in with its password on the page that stayed open: the two will be linked.',
  'newcomer.known.otherwise': 'It is not you? Do nothing: your account stays yours.',
}

/** Words of the invitations: to help fill a dossier, to take one over. */
export const fr = {
  'invite.guest.subject': '{from} vous invite à remplir un dossier',
  'invite.guest.title': 'On vous invite à remplir un dossier',
  'invite.guest.why':
    '{from} vous invite à l’aider à remplir son dossier sur {name}. Vous pourrez écrire dans le dossier, mais pas le déposer.',
  'invite.guest.act': 'Lire l’invitation',
  'invite.owner.subject': '{from} veut vous transférer un dossier',
  'invite.owner.title': 'On veut vous transférer un dossier',
  'invite.owner.why':
    '{from} veut vous transférer son dossier sur {name}. Si vous acceptez, il sera le vôtre, avec tout ce qu’il contient.',
  'invite.owner.act': 'Lire la proposition',
  'invite.how':
    'Connectez-vous avec l’adresse {email}, ou créez un compte avec elle. Vous avez 14 jours pour répondre.',
  'invite.otherwise': 'Vous ne connaissez pas cette personne\u00a0? Ne faites rien.',
} as const

export const en: Readonly<Record<keyof typeof fr, string>> = {
  'invite.guest.subject': '{from} invites you to help fill in a dossier',
  'invite.guest.title': 'You are invited to fill in a dossier',
  'invite.guest.why':
    '{from} invites you to help fill in their dossier on {name}. You will be able to write in it, but not to submit it.',
  'invite.guest.act': 'Read the invitation',
  'invite.owner.subject': '{from} wants to hand a dossier over to you',
  'invite.owner.title': 'Somebody wants to hand a dossier over to you',
  'invite.owner.why':
    '{from} wants to hand their dossier on {name} over to you. If you accept, it is yours, with all that it holds.',
  'invite.owner.act': 'Read the offer',
  'invite.how': 'Sign in with the address {email}, or make an account with it. You have 14 days to answer.',
  'invite.otherwise': 'You do not know this person? Do nothing.',
}

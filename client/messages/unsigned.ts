import { catalogue } from './catalogue'

/** Words for whoever has begun without an account. */
export const unsignedWords = catalogue({
  fr: {
    notice:
      'Vous remplissez sans compte : ce brouillon reste sur cet appareil jusqu’au {date}. <link>Se connecter ou créer un compte</link> pour le garder.',
    overTitle: 'Ce brouillon n’est plus accessible',
    over: 'La session sans compte est terminée. Copiez ce que vous voulez garder : la page le montre encore.',
    overRead: 'Voir la page',
    leaveTitle: 'Effacer ce brouillon de cet appareil ?',
    leave: 'Vous n’avez pas de compte : en quittant, vous ne retrouverez plus ce que vous avez écrit ici.',
    leaveKeep: 'Le garder dans un compte',
    leaveGo: 'Quitter et l’effacer',
    leaveStay: 'Rester',
    need: 'Pour déposer, il faut un compte : c’est à son adresse que le service répond. Vos réponses restent enregistrées.',
    register: 'Créer un compte',
    signIn: 'J’ai déjà un compte',
    close: 'Revenir à la relecture',
    writtenTitle: 'Regardez vos messages',
    writtenTo: 'Un message part pour {email}. Suivez son lien et écrivez votre mot de passe.',
    writtenThen: 'Revenez ensuite ici : cette page vous attend.',
    confirmed: 'J’ai confirmé mon adresse',
    notConfirmed: 'Votre adresse n’est pas encore confirmée. Suivez le lien du message, puis réessayez.',
  },
  en: {
    notice:
      'You are filling this in without an account: this draft stays on this device until {date}. <link>Sign in or create an account</link> to keep it.',
    overTitle: 'This draft is out of reach',
    over: 'The session without an account is over. Copy what you want to keep: the page still shows it.',
    overRead: 'See the page',
    leaveTitle: 'Remove this draft from this device?',
    leave: 'You have no account: once you leave, you will not find again what you wrote here.',
    leaveKeep: 'Keep it in an account',
    leaveGo: 'Leave and remove it',
    leaveStay: 'Stay',
    need: 'Submitting takes an account: its address is where the administration answers. Your answers stay saved.',
    register: 'Create an account',
    signIn: 'I have an account',
    close: 'Back to the review',
    writtenTitle: 'Look at your messages',
    writtenTo: 'A message is on its way to {email}. Follow its link and write your password.',
    writtenThen: 'Then come back here: this page waits for you.',
    confirmed: 'I have confirmed my address',
    notConfirmed: 'Your address is not confirmed yet. Follow the link in the message, then try again.',
  },
})

import { createIntl } from '@formatjs/intl'
import type { Locale } from '../../schemas/label'
import { en as invitationsInEnglish, fr as invitationsInFrench } from './invitationWords'
import { en as noticesInEnglish, fr as noticesInFrench } from './noticeWords'

export const fr = {
  'receipt.subject': 'Accusé de dépôt du dossier {number}',
  'receipt.title': 'Votre dossier est déposé',
  'receipt.again': 'Votre dossier modifié est déposé',
  'receipt.number': 'Numéro du dossier',
  'receipt.procedure': 'Démarche',
  'receipt.service': 'Service',
  'receipt.submittedAt': 'Déposé le',
  'receipt.next': 'Et maintenant ?',
  'receipt.nextDefault': 'Le service examine votre dossier. Gardez son numéro : il vous sera demandé.',
  'receipt.follow': 'Suivre votre dossier',
  'receipt.attached': 'L’accusé de dépôt est joint à ce message, au format PDF.',
  'receipt.contact': 'Une question ? Écrivez à {contact} en rappelant le numéro du dossier.',
  'receipt.automatic': 'Ce message est envoyé par {name}. Il est automatique : n’y répondez pas.',
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
  ...noticesInFrench,
  ...invitationsInFrench,
  instant: '{date} à {hours}\u00a0h\u00a0{minutes}',
  named: '{label}\u00a0: {value}',
} as const

const en: Readonly<Record<keyof typeof fr, string>> = {
  'receipt.subject': 'Receipt for dossier {number}',
  'receipt.title': 'Your dossier is submitted',
  'receipt.again': 'Your changed dossier is submitted',
  'receipt.number': 'Dossier number',
  'receipt.procedure': 'Procedure',
  'receipt.service': 'Service',
  'receipt.submittedAt': 'Submitted on',
  'receipt.next': 'What happens next?',
  'receipt.nextDefault': 'The service examines your dossier. Keep its number: you will be asked for it.',
  'receipt.follow': 'Follow your dossier',
  'receipt.attached': 'The receipt is attached to this message, as a PDF.',
  'receipt.contact': 'A question? Write to {contact} and quote the dossier number.',
  'receipt.automatic': 'This message is sent by {name}. It is automatic: do not reply to it.',
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
  ...noticesInEnglish,
  ...invitationsInEnglish,
  instant: '{date} at {hours}:{minutes}',
  named: '{label}: {value}',
}

/** Words of the mails, in the reader's language. */
export type MailWord = (key: keyof typeof fr, values?: Readonly<Record<string, string>>) => string

/** The words of one language. */
export function mailWords(locale: Locale): MailWord {
  const intl = voices[locale]
  return (key, values) => intl.formatMessage({ id: key }, values && { ...values })
}

/** An instant in a time zone, as it is said: `12 mars 2026 à 11 h 00`. */
export function instantText(instant: string, timeZone: string, locale: Locale): string {
  const language = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const at = new Date(instant)
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at)
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).formatToParts(at)
  const part = (type: string) => clock.find((candidate) => candidate.type === type)?.value ?? ''
  return mailWords(locale)('instant', { date, hours: part('hour'), minutes: part('minute') })
}

const voices = {
  fr: createIntl({ locale: 'fr', messages: { ...fr } }),
  en: createIntl({ locale: 'en', messages: en }),
}

import { createIntl } from '@formatjs/intl'
import type { Locale } from '../../schemas/label'
import { en as accountsInEnglish, fr as accountsInFrench } from './accountWords'
import { en as factorsInEnglish, fr as factorsInFrench } from './factorWords'
import { en as invitationsInEnglish, fr as invitationsInFrench } from './invitationWords'
import { en as newcomersInEnglish, fr as newcomersInFrench } from './newcomerWords'
import { en as noticesInEnglish, fr as noticesInFrench } from './noticeWords'

export const fr = {
  'receipt.subject': 'Accusé de réception du dossier {number}',
  'receipt.title': 'Votre dossier est déposé',
  'receipt.again': 'Votre dossier modifié est déposé',
  'receipt.number': 'Numéro du dossier',
  'receipt.procedure': 'Démarche',
  'receipt.service': 'Service',
  'receipt.submittedAt': 'Déposé le',
  'receipt.next': 'Et maintenant ?',
  'receipt.nextDefault': 'Le service examine votre dossier. Gardez son numéro : il vous sera demandé.',
  'receipt.silence': 'Si le service ne répond pas',
  'receipt.reach': 'Joindre le service',
  'receipt.follow': 'Suivre votre dossier',
  'receipt.attached': 'L’accusé de réception est joint à ce message, au format PDF.',
  'receipt.contact': 'Une question ? Écrivez à {contact} en rappelant le numéro du dossier.',
  'receipt.automatic': 'Ce message est envoyé par {name}. Il est automatique : n’y répondez pas.',
  ...accountsInFrench,
  ...newcomersInFrench,
  ...factorsInFrench,
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
  'receipt.silence': 'If the service does not answer',
  'receipt.reach': 'How to reach the service',
  'receipt.follow': 'Follow your dossier',
  'receipt.attached': 'The receipt is attached to this message, as a PDF.',
  'receipt.contact': 'A question? Write to {contact} and quote the dossier number.',
  'receipt.automatic': 'This message is sent by {name}. It is automatic: do not reply to it.',
  ...accountsInEnglish,
  ...newcomersInEnglish,
  ...factorsInEnglish,
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

/** A date of the calendar, as it is said: `12 mars 2026`. */
export function dayText(date: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** An instant in a time zone, as it is said: `12 mars 2026 à 11 h 00`. */
export function instantText(instant: string, timeZone: string, locale: Locale): string {
  const at = new Date(instant)
  const date = new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone }).format(at)
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).formatToParts(at)
  const part = (type: string) => clock.find((candidate) => candidate.type === type)?.value ?? ''
  return mailWords(locale)('instant', { date, hours: part('hour'), minutes: part('minute') })
}

const tags = { fr: 'fr-FR', en: 'en-GB' } as const

const voices = {
  fr: createIntl({ locale: 'fr', messages: { ...fr } }),
  en: createIntl({ locale: 'en', messages: en }),
}

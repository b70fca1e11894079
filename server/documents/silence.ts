import type { Procedure } from '../../forms/fields'
import { formatDate } from '../../forms/fields/calendar'
import { dateAfter } from '../../forms/fields/dateAfter'
import type { Locale } from '../../schemas/label'
import { dateIn } from '../clock'
import { appealOf } from '../dossiers/transitions/appeal'

/**
 * What an acknowledgement tells of an answer that does not come, as Markdown: the date, whether silence then accepts or
 * rejects, and the attestation or the ways of appeal (code des relations entre le public et l'administration, articles
 * R. 112-5, R. 112-11-1 and L. 232-3). Of a procedure that calls for no decision, that it does not.
 */
export function silenceOf(procedure: Procedure, receivedAt: string, locale: Locale): string {
  const { silence, timeZone = 'Europe/Paris' } = procedure
  if (silence === undefined) return words[locale].none
  const received = dateIn({ now: () => new Date(receivedAt) }, timeZone)
  const date = formatDate(dateAfter(received, silence.after), locale)
  const meaning = words[locale][silence.means](date)
  return silence.means === 'acceptance' ? meaning : `${meaning}\n\n${appealOf(procedure)[locale]}`
}

const words: Readonly<
  Record<Locale, { none: string; acceptance(date: string): string; rejection(date: string): string }>
> = {
  fr: {
    none: 'Ce dossier n’appelle pas de décision\u00a0: sans réponse du service, rien n’est accepté ni refusé.',
    acceptance: (date) =>
      `Sans réponse du service le **${date}**, et si votre dossier est complet, votre demande sera **acceptée**. Vous pourrez alors demander au service une attestation de cette acceptation (article L. 232-3 du code des relations entre le public et l’administration).`,
    rejection: (date) =>
      `Sans réponse du service le **${date}**, et si votre dossier est complet, votre demande sera **rejetée** ce jour-là. Un tel rejet se conteste comme une décision.`,
  },
  en: {
    none: 'This dossier calls for no decision: without an answer, nothing is accepted or rejected.',
    acceptance: (date) =>
      `Without an answer by **${date}**, and if your dossier is complete, what you ask for will be **accepted**. You may then ask the service for a certificate of it (article L. 232-3 of the code des relations entre le public et l’administration).`,
    rejection: (date) =>
      `Without an answer by **${date}**, and if your dossier is complete, what you ask for will be **rejected** on that day. This may be contested as a decision may.`,
  },
}

import { createIntl } from '@formatjs/intl'
import type { Locale } from '../../schemas/label'

/** The words of what people take away with them. */
const fr = {
  readMe: 'LISEZMOI.txt',
  files: 'fichiers',
  version: 'version-{version}',
  dossierZip: 'dossier-{number}.zip',
  title: 'Dossier n° {number}',
  made: 'Préparé le {at}. Les heures sont celles de {timeZone}.',
  binned: 'Ce dossier est dans vos éléments récemment supprimés : il peut être repris jusqu’au {at}.',
  holds: 'CE QUE CONTIENT CETTE ARCHIVE',
  versionHeld: 'version-{version} : le dossier déposé le {at} et son accusé de réception, en PDF.',
  decisions: 'decisions',
  decisionHeld: 'decisions : la décision n° {decision}, rendue le {at}, en PDF.',
  noVersion: 'Ce dossier n’a pas encore été déposé : il n’y a pas de PDF.',
  fileHeld: '{path} ({size} octets), empreinte SHA-256 : {sha256}',
  filesHeld: 'FICHIERS JOINTS',
  noFile: 'Aucun.',
  left: 'FICHIERS QUI MANQUENT',
  fileLeft: '{name} : {why}',
  everythingZip: 'mes-donnees.zip',
  everything: 'TOUTES VOS DONNÉES',
  everythingHolds:
    'Cette archive contient votre compte et {count, plural, =0 {aucun dossier} one {# dossier} other {# dossiers}} : réponses, versions, PDF, fichiers, messages.',
  everythingFormats: 'Le fichier formats.json décrit les fichiers JSON (JSON Schema).',
  formats: 'formats.json',
  account: 'compte.json',
  dossiers: 'dossiers',
  dossierJson: 'dossier.json',
  content: 'contenu.json',
}

const en: Record<keyof typeof fr, string> = {
  readMe: 'README.txt',
  files: 'files',
  version: 'version-{version}',
  dossierZip: 'dossier-{number}.zip',
  title: 'Dossier no. {number}',
  made: 'Made on {at}. Times are those of {timeZone}.',
  binned: 'This dossier is among those you deleted recently: it can be taken back until {at}.',
  holds: 'WHAT THIS ARCHIVE HOLDS',
  versionHeld: 'version-{version}: the dossier submitted on {at} and its receipt, as PDF.',
  decisions: 'decisions',
  decisionHeld: 'decisions: decision no. {decision}, taken on {at}, as PDF.',
  noVersion: 'This dossier was not submitted yet: there is no PDF.',
  fileHeld: '{path} ({size} bytes), SHA-256 fingerprint: {sha256}',
  filesHeld: 'ATTACHED FILES',
  noFile: 'None.',
  left: 'FILES THAT ARE MISSING',
  fileLeft: '{name}: {why}',
  everythingZip: 'my-data.zip',
  everything: 'ALL YOUR DATA',
  everythingHolds:
    'This archive holds your account and {count, plural, =0 {no dossier} one {# dossier} other {# dossiers}}: answers, versions, PDFs, files, messages.',
  everythingFormats: 'The file formats.json describes the JSON files (JSON Schema).',
  formats: 'formats.json',
  account: 'account.json',
  dossiers: 'dossiers',
  dossierJson: 'dossier.json',
  content: 'content.json',
}

/** Puts the words of a language. */
export type Words = (key: keyof typeof fr, params?: Readonly<Record<string, string | number>>) => string

/** The words in a language; instants by `moment`. */
export function wordsOf(locale: Locale): Words {
  return (id, params = {}) => voices[locale].formatMessage({ id }, { ...params })
}

/** An instant as a person reads it. */
export function momentIn(instant: string, timeZone: string, locale: Locale): string {
  return voices[locale].formatDate(instant, { timeZone, dateStyle: 'long', timeStyle: 'short' })
}

const voices = {
  fr: createIntl({ locale: 'fr', messages: fr }),
  en: createIntl({ locale: 'en', messages: en }),
}

import * as dossiers from '../../schemas/api/dossiers'
import { addressOf } from './address'
import { type CallOptions, caller } from './call'

/** The citizen's own dossiers, the last touched first. */
export const listMyDossiers = caller(dossiers.listMyDossiers)

/** Begins a dossier. Refused with 409 when the procedure is not open. */
export const startDossier = caller(dossiers.startDossier)

/** A dossier with its revision's definition, versions and events. */
export const readDossier = caller(dossiers.readDossier)

/** The draft's answers and number. */
export const readDraft = caller(dossiers.readDraft)

/** A dossier and its draft. */
export function readWhole(dossier: string, options: CallOptions) {
  const input = { params: { dossier } }
  return Promise.all([readDossier(input, options), readDraft(input, options)])
}

/** Saves changes. Refused with 409 `dossier.changedElsewhere`: `problem.draft` is the newer one. */
export const saveDraft = caller(dossiers.saveDraft)

/** Puts a draft in the trash. */
export const deleteDraft = caller(dossiers.deleteDraft)

/** Submits a draft. Refused with 422 and every problem when something is missing or wrong. */
export const submitDossier = caller(dossiers.submitDossier)

/** One version's frozen answers and definition. */
export const readVersion = caller(dossiers.readVersion)

/** The desk's list, newest first; `next` is the cursor of the following page. */
export const listSubmittedDossiers = caller(dossiers.listSubmittedDossiers)

/** Where a version's PDF is. */
export function versionPdfAddress(dossier: string, version: number): string {
  return addressOf(dossiers.downloadVersionPdf, { params: { dossier, version } })
}

/** Where the PDF of a draft is. */
export function draftPdfAddress(dossier: string): string {
  return addressOf(dossiers.downloadDraftPdf, { params: { dossier } })
}

/** Where a submission's receipt is. */
export function receiptPdfAddress(dossier: string, version: number): string {
  return addressOf(dossiers.downloadReceiptPdf, { params: { dossier, version } })
}

/** Where a dossier's PDFs and files are, as one ZIP. */
export function dossierZipAddress(dossier: string): string {
  return addressOf(dossiers.downloadDossierZip, { params: { dossier } })
}

/** Where an attached file is. */
export function fileAddress(dossier: string, file: string): string {
  return addressOf(dossiers.downloadFile, { params: { dossier, file } })
}

import * as procedures from '../../schemas/api/procedures'
import type { Locale } from '../../schemas/label'
import { addressOf } from './address'
import { caller, longWork } from './call'

/** Procedures open to the public. */
export const listOpenProcedures = caller(procedures.listOpenProcedures)

/** The published definition of an open procedure. */
export const readOpenProcedure = caller(procedures.readOpenProcedure)

/** Where the blank form of a procedure is. */
export function blankFormAddress(procedure: string, locale: Locale): string {
  return addressOf(procedures.downloadBlankForm, { params: { procedure, locale } })
}

/** The size of the blank form in bytes; null when it is not known. */
export async function blankFormSize(address: string, signal: AbortSignal): Promise<number | null> {
  const response = await fetch(address, { method: 'HEAD', signal })
  return response.ok ? Number(response.headers.get('Content-Length')) || null : null
}

/** Every procedure with its revisions, newest first. */
export const listAuthoredProcedures = caller(procedures.listAuthoredProcedures)

/** Uploads a definition. Refused with 422 and the findings when it holds an error. */
export const uploadDefinition = caller(procedures.uploadDefinition, longWork)

/** A revision's definition, for the preview. */
export const readRevision = caller(procedures.readRevision)

/** Publishes the draft revision. Refused with 409 when it is not the draft any more. */
export const publishRevision = caller(procedures.publishRevision, longWork)

/** Where a revision's file is, byte for byte. */
export function definitionAddress(procedure: string, revision: number): string {
  return addressOf(procedures.downloadDefinition, { params: { procedure, revision } })
}

/** What changed between two revisions, and which drafts moving would touch. */
export const compareRevisions = caller(procedures.compareRevisions, longWork)

/** What the definition check says of a revision today. */
export const readFindings = caller(procedures.readFindings, longWork)

/** A revision's scenarios, run now; null without any. */
export const readScenarios = caller(procedures.readScenarios, longWork)

/** Gives a draft revision its scenarios. Refused with 422 when the file holds none. */
export const putScenarios = caller(procedures.putScenarios, longWork)

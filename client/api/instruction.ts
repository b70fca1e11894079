import * as instruction from '../../schemas/api/instruction'
import { addressOf } from './address'
import { caller } from './call'

/** Hands a dossier back to be corrected. Refused with 409 when it has moved on, or while another one is pending. */
export const askForCorrection = caller(instruction.askForCorrection)

/** Takes a submitted dossier into instruction. */
export const takeIntoInstruction = caller(instruction.takeIntoInstruction)

/** Gives a dossier under instruction back to its owner. */
export const sendBack = caller(instruction.sendBack)

/** Decides. Refused with 422 without reasons or annotations, 409 when somebody else has decided. */
export const decideDossier = caller(instruction.decideDossier)

/** Takes a decided dossier up again. */
export const reopenInstruction = caller(instruction.reopenInstruction)

/** Has the mails to its owner that were given up sent again. Refused with 409 when there is none. */
export const sendMailAgain = caller(instruction.sendMailAgain)

/** Puts one's own dossier in the trash. */
export const withdrawDossier = caller(instruction.withdrawDossier)

/** One's own trash, the last deleted first. */
export const listDeletedDossiers = caller(instruction.listDeletedDossiers)

/** Takes one's own dossier out of the trash. */
export const restoreDossier = caller(instruction.restoreDossier)

/** What agents noted down beside the answers. */
export const readAnnotations = caller(instruction.readAnnotations)

/** Saves changes to annotations. Refused with 409 when somebody else has: `problem.draft` is what stands. */
export const saveAnnotations = caller(instruction.saveAnnotations)

/** Where a decision's PDF is. */
export function decisionPdfAddress(dossier: string, decision: number): string {
  return addressOf(instruction.downloadDecisionPdf, { params: { dossier, decision } })
}

import { downloadDraftPdf, downloadReceiptPdf, downloadVersionPdf } from '../../schemas/api/dossiers'
import { downloadDecisionPdf } from '../../schemas/api/instruction'
import { downloadBlankForm } from '../../schemas/api/procedures'
import { fillableDossier, readableDossier } from '../dossiers/findDossier'
import { type Reply, type Route, serve } from '../http/serve'
import { publicProcedure } from '../procedures/standing'
import { printBlankForm } from './printBlankForm'
import { printDecision } from './printDecision'
import { printDraft } from './printDraft'
import { type PrintedFile, printReceipt, printVersion } from './printVersion'

/** The routes of PDFs. A version never changes, but who may read it does: nobody else keeps a copy. */
export const documentRoutes: readonly Route[] = [
  serve(downloadVersionPdf, { load: readableDossier, command: printVersion, respond: sendPdf }),
  serve(downloadDecisionPdf, { load: readableDossier, command: printDecision, respond: sendPdf }),
  serve(downloadDraftPdf, { load: fillableDossier, command: printDraft, respond: sendPdf }),
  serve(downloadBlankForm, {
    load: (context, { params }) => publicProcedure(context, params.procedure),
    command: printBlankForm,
    respond: sendPdf,
  }),
  serve(downloadReceiptPdf, { load: readableDossier, command: printReceipt, respond: sendPdf }),
]

function sendPdf({ name, pdf }: PrintedFile, { response }: Reply): void {
  response
    .status(200)
    .type('application/pdf')
    .set('Content-Disposition', `attachment; filename="${name}"`)
    .set('Cache-Control', 'private, no-store')
    .send(pdf)
}

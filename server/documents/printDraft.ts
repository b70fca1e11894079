import { documentOf } from '../../forms/engine/documentOf'
import { frenchTexts } from '../../forms/engine/frenchTexts'
import type { Context } from '../context'
import type { Dossier } from '../dossiers/findDossier'
import { formOf } from '../dossiers/formOf'
import { readDraft } from '../dossiers/readDraft'
import { todayFor } from '../procedures/todayFor'
import { frenchIn } from './dossierPage'
import { printedSections, printedText } from './entries'
import { filesToPrint } from './filesToPrint'
import { wordsOf } from './messages'
import type { PrintedFile } from './printVersion'
import { aboutProcedure, defaultAccent } from './versionToPrint'

/** What was typed so far, and that nothing was submitted: `GET …/draft.pdf`. */
export async function printDraft(
  context: Context,
  { loaded }: { readonly loaded: Dossier },
): Promise<PrintedFile> {
  const { config, definitions, locale } = context
  const definition = await definitions.of(loaded.revisionId)
  const { procedure, revision } = definition
  const [form, { answers, facts, savedAt }] = await Promise.all([
    formOf(context, loaded),
    readDraft(context, { loaded }),
  ])
  const world = { today: todayFor(context, definition), locale, facts }
  const document = documentOf(form, answers, world)
  const words = wordsOf(locale)
  const { service, contact, procedureTitle, timeZone } = aboutProcedure(procedure, locale)
  const accent = config.accent ?? defaultAccent
  const files = await filesToPrint(context, loaded.id, document)
  const heading = words.say('draft', { number: loaded.number })
  const pdf = await context.printer.print({
    ...{ lang: locale, author: service, accent, eyebrow: service, heading, subheading: procedureTitle },
    title: `${heading} – ${procedureTitle}`,
    footer: words.say('draftFooter', { number: loaded.number }),
    pageOf: words.say('pageOf'),
    summary: [
      printedText(words.say('savedAt'), words.instant(savedAt, timeZone)),
      printedText(words.say('revision'), words.say('revisionText', { revision })),
      printedText(words.say('contact'), contact),
    ],
    ...{ introductionTitle: '', introduction: [], introductionLang: locale },
    texts: [],
    sections: printedSections(document, { words, files, timeZone, accent }),
    closing: words.say('draftClosing'),
    french: frenchIn(locale === 'fr' ? new Set<string>() : frenchTexts(procedure)),
  })
  return { name: `brouillon-${loaded.number}.pdf`, pdf }
}

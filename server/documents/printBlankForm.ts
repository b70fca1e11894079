import { frenchTexts } from '../../forms/engine/frenchTexts'
import { applicantSection } from '../../forms/engine/structure/applicant'
import type { Procedure } from '../../forms/fields'
import { readMarkdown } from '../../forms/markdown'
import { type Locale, labelIn } from '../../schemas/label'
import type { Context } from '../context'
import type { RevisionDefinition } from '../procedures/definitions'
import type { PublicProcedure } from '../procedures/standing'
import { blankEntry, blankOf } from './blankEntries'
import { frenchIn } from './dossierPage'
import { printedText } from './entries'
import { wordsOf } from './messages'
import type { Page } from './page'
import type { PrintedFile } from './printVersion'
import { aboutProcedure, defaultAccent } from './versionToPrint'

type Input = { readonly loaded: PublicProcedure; readonly params: { readonly locale: Locale } }

/** The blank form of a procedure: every question, its options and place to write. Printed once for each revision. */
export async function printBlankForm(
  context: Context,
  { loaded: { definition }, params: { locale } }: Input,
): Promise<PrintedFile> {
  const { procedure, procedureId } = definition
  const printed = printedForms.get(procedure) ?? new Map<Locale, Promise<Buffer>>()
  printedForms.set(procedure, printed)
  const coming = printed.get(locale) ?? context.printer.print(blankPage(context, definition, locale))
  printed.set(locale, coming)
  try {
    return { name: `${procedureId}-${locale}.pdf`, pdf: await coming }
  } catch (error) {
    printed.delete(locale)
    throw error
  }
}

/** A definition is the same object as long as it is known. */
const printedForms = new WeakMap<Procedure, Map<Locale, Promise<Buffer>>>()

function blankPage(
  { config, types }: Pick<Context, 'config' | 'types'>,
  { procedure, revision }: RevisionDefinition,
  locale: Locale,
): Page {
  const words = wordsOf(locale)
  const { service, contact, procedureTitle } = aboutProcedure(procedure, locale)
  const blank = blankOf(procedure, types, locale, words)
  const applicant = applicantSection(procedure)
  const prepare = procedure.prepare === undefined ? '' : labelIn(procedure.prepare, locale)
  const french = locale === 'fr' ? new Set<string>() : frenchTexts(procedure)
  return {
    ...{ lang: locale, author: service, accent: config.accent ?? defaultAccent, eyebrow: service },
    title: words.say('blankTitle', { procedure: procedureTitle }),
    heading: procedureTitle,
    subheading: words.say('blank'),
    footer: words.say('blankFooter', { procedure: procedureTitle, revision }),
    pageOf: words.say('pageOf'),
    summary: [
      printedText(words.say('fillOnline'), `${config.publicUrl}/commencer/${procedure.id}`),
      printedText(words.say('service'), service),
      printedText(words.say('contact'), contact),
      printedText(words.say('answering'), words.say('answeringText')),
    ],
    texts: [],
    introductionTitle: words.say('prepare'),
    introduction: prepare === '' ? [] : readMarkdown(prepare),
    introductionLang: french.has(prepare) ? 'fr' : locale,
    sections: [...(applicant ? [applicant] : []), ...procedure.sections].map(({ title, when, fields }) => ({
      title: labelIn(title, locale),
      entries: [
        ...blank.when(when).map((text) => ({
          ...({ kind: 'explanation', label: '' } as const),
          blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text }] } as const],
        })),
        ...fields.map((field) => blankEntry(field, blank)),
      ],
    })),
    closing: words.say('blankClosing'),
    french: frenchIn(french),
  }
}

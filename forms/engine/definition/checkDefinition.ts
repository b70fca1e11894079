import type { Procedure, Types } from '../../fields'
import { readNames } from '../names'
import { loadPatterns } from '../patterns'
import { annotatedPlacesOf, type Checking, placesOf } from './checking'
import { byPlace, type Finding, type Note, type Report } from './finding'
import { checkLength } from './lint/checkLength'
import { checkPurposes } from './lint/checkPurposes'
import { checkTexts } from './lint/checkTexts'
import { checkTitles } from './lint/checkTitles'
import { checkTranslations } from './lint/checkTranslations'
import { checkWording } from './lint/checkWording'
import { textsOf } from './lint/textsOf'
import { checkBounds } from './meaning/checkBounds'
import { checkChecks } from './meaning/checkChecks'
import { checkConditions } from './meaning/checkConditions'
import { checkDefaults } from './meaning/checkDefaults'
import { checkFormulas } from './meaning/checkFormulas'
import { checkGroups } from './meaning/checkGroups'
import { checkIds } from './meaning/checkIds'
import { checkLists } from './meaning/checkLists'
import { checkOpening } from './meaning/checkOpening'
import { checkOptions } from './meaning/checkOptions'
import { checkPatterns } from './meaning/checkPatterns'
import { checkRetired } from './meaning/checkRetired'
import { checkRows } from './meaning/checkRows'
import { checkSettings } from './meaning/checkSettings'
import { checkTemplates, type HasTemplate, type PdfNamed } from './meaning/checkTemplates'
import { type LineNamed, linesNamed } from './meaning/linesNamed'
import { checkEligibility } from './reach/checkEligibility'
import { checkReach } from './reach/checkReach'
import { checkReachOfGroups } from './reach/checkReachOfGroups'
import { checkSilence } from './reach/checkSilence'
import { shownIn } from './reach/world'
import { readProcedure } from './shape/readProcedure'
import { limits } from './source/limits'
import { locator } from './source/locate'
import { readSource } from './source/readSource'

/** What the check makes of a file: the procedure if it could be read as one, and all there is to say. */
export type Checked = {
  readonly procedure: Procedure | null
  readonly findings: readonly Finding[]
  /** The lines of lists that it names: whoever knows the lists adds what is said of those that are missing. */
  readonly lines: readonly LineNamed[]
  /** The PDFs to fill in that it names: whoever opens them adds what is said of their flaws. */
  readonly pdfs: readonly PdfNamed[]
}

// The check reads every pattern an author may write; whoever imports it has them.
await loadPatterns()

/**
 * Everything wrong with a definition, in the order of the file, at most `limits.findings`. Three gates: its text is
 * JSON, it has the shape of a procedure of these types, it means something; what does not pass one is not shown to
 * the next. With an error the procedure must not be published (or compiled). Never throws, whatever it gets.
 * `hasTemplate` knows the documents to fill in; without it, all are there. `lists` are those that administrators
 * brought; without them, a list that does not ship with the product is only pointed out.
 */
export function checkDefinition(
  source: string,
  types: Types,
  hasTemplate: HasTemplate = () => true,
  lists?: Iterable<string>,
): Checked {
  const notes: Note[] = []
  const isFull = () => notes.length >= limits.findings
  const report: Report = (note) => {
    if (!isFull()) notes.push(note)
  }
  const read = readSource(source, report)
  const procedure = read === undefined ? undefined : readProcedure(read.value, types, report)
  let named: Named = { lines: [], pdfs: [] }
  if (procedure !== undefined) {
    named = checkMeaning(procedure, types, hasTemplate, report, isFull)
    checkLists(procedure, lists, report)
    const texts = textsOf(procedure, types)
    checkWording(texts, report)
    // Told once nothing is wrong: what is refused is corrected before it is translated.
    if (notes.every(({ severity }) => severity === 'warning')) checkTranslations(texts, report)
  }
  const locate = locator(source, read?.tree)
  return {
    procedure: procedure ?? null,
    findings: notes.map(locate).sort(byPlace),
    lines: named.lines.map((line) => ({ ...line, missing: locate(line.missing) })),
    pdfs: named.pdfs.map((pdf) => ({ ...pdf, said: locate(pdf.said) })),
  }
}

type Named = { readonly lines: readonly LineNamed<Note>[]; readonly pdfs: readonly PdfNamed<Note>[] }

function checkMeaning(
  procedure: Procedure,
  types: Types,
  hasTemplate: HasTemplate,
  report: Report,
  isFull: () => boolean,
): Named {
  const names = readNames(procedure, types)
  const ids = checkIds(procedure, report)
  const asked = placesOf(procedure)
  const places = [...asked, ...annotatedPlacesOf(procedure)]
  const checking: Checking = { procedure, types, names, places, ids, report, isFull }
  // Nothing compiles patterns that would take seconds.
  if (!checkPatterns(checking)) return { lines: [], pdfs: [] }
  checkOpening(checking)
  checkBounds(checking)
  checkOptions(checking)
  checkSettings(checking)
  const pdfs = checkTemplates(checking, hasTemplate)
  checkDefaults(checking)
  checkChecks(checking)
  checkRows(checking)
  checkGroups(checking)
  checkFormulas(checking)
  const conditions = checkConditions(checking)
  const shown = shownIn(checking, conditions)
  checkReach(checking, conditions, shown)
  checkReachOfGroups(checking, conditions, shown)
  checkEligibility(checking, conditions, shown)
  checkSilence(checking, conditions, shown)
  checkRetired(checking, conditions)
  checkTitles(checking, shown)
  checkTexts(procedure, report)
  checkPurposes({ ...checking, places: asked })
  checkLength(checking)
  return { lines: linesNamed(checking, conditions), pdfs }
}

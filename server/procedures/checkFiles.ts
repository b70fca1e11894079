import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { byPlace, checkDefinition, type Finding, wordFinding } from '../../forms/engine/definition'
import { checkScenarios, scenarioLookups } from '../../forms/engine/scenarios'
import type { Procedure, Types } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import { listFacts, missingLines, type NamedLists } from '../lookups/lists/listFacts'
import { root } from '../root'
import { checkListFiles } from './checkListFiles'
import { flawsOfPdfs } from './flawsOfPdfs'

/** What a check of files prints, and how many errors there are in it. */
export type CheckedFiles = { readonly lines: readonly string[]; readonly errors: number }

/**
 * Checks definitions, each with the lists and the scenarios beside it; every shipped one when no file is named. One line a finding,
 * `file:line:column path sentence` (an editor's terminal opens it), and one for each file.
 */
export async function checkFiles(
  files: readonly string[],
  types: Types,
  locale: Locale,
): Promise<CheckedFiles> {
  const named = new Set(files.map((file) => file.replace(scenariosEnding, '.json').replace(inLists, '.json')))
  const checked: CheckedFiles[] = []
  for (const file of files.length > 0 ? named : shippedDefinitions())
    checked.push(await checkFile(file, types, locale))
  return {
    lines: checked.flatMap(({ lines }) => lines),
    errors: checked.reduce((sum, { errors }) => sum + errors, 0),
  }
}

/** The definitions that come with the product. */
export function shippedDefinitions(): readonly string[] {
  const folder = join(root, 'forms/procedures')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith(scenariosEnding))
    .map((name) => join(folder, name))
}

const scenariosEnding = '.scenarios.json'

/** A list beside `NAME.json` stands for it, as its scenarios do. */
const inLists = /\.lists\/[^/]*$/

async function checkFile(file: string, types: Types, locale: Locale): Promise<CheckedFiles> {
  const source = readText(file)
  if (source === undefined) return { lines: [`${shown(file)}: ${words[locale].unreadable}`], errors: 1 }
  const lists = checkListFiles(file, locale)
  const templates = file.replace(/\.json$/, '')
  const hasTemplate = (_: string, name: string) => existsSync(join(templates, name))
  const checked = checkDefinition(source, types, hasTemplate, lists.names)
  const { procedure } = checked
  const missing = await missingLines(lists.named, checked.lines)
  const flaws = await flawsOfPdfs(templates, checked.pdfs)
  const findings = [...checked.findings, ...missing, ...flaws].sort(byPlace)
  const ofLists = [...lists.findings, ...(procedure === null ? [] : lists.unnamed(procedure))]
  const errors = [...findings, ...ofLists].filter(isError).length
  const verdict = errors === 0 ? words[locale].right : `${errors} ${words[locale].errors}`
  const lines = [
    ...ofLists.map((each) => `${shown(each.path)}:${each.line}:1 ${markOf(each, locale)}${each.message}`),
    ...findings.map((finding) => lineOf(file, finding, locale)),
    `${shown(file)}: ${verdict}`,
  ]
  const beside = file.replace(/\.json$/, scenariosEnding)
  if (procedure === null || errors > 0 || !existsSync(beside)) return { lines, errors }
  const run = await runScenarios(beside, procedure, types, lists.named, locale)
  return { lines: [...lines, ...run.lines], errors: run.errors }
}

async function runScenarios(
  file: string,
  procedure: Procedure,
  types: Types,
  named: NamedLists,
  locale: Locale,
): Promise<CheckedFiles> {
  const source = readText(file) ?? ''
  const facts = await listFacts(named, scenarioLookups(source, procedure, types))
  const { results, findings } = checkScenarios(source, procedure, types, facts)
  const red = results.filter((result) => result.findings.length > 0)
  const differences = red.flatMap((result) => [
    `${shown(file)}: ${words[locale].red} ${result.name}`,
    ...result.findings.map((finding) => lineOf(file, finding, locale)),
  ])
  const count = `${results.length - red.length}/${results.length} ${words[locale].green}`
  return {
    lines: [
      ...differences,
      ...findings.map((finding) => lineOf(file, finding, locale)),
      `${shown(file)}: ${count}`,
    ],
    errors: [...red.flatMap((result) => result.findings), ...findings].filter(isError).length,
  }
}

/** The text of a file, or undefined when it is not there or not UTF-8. */
function readText(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file))
  } catch {
    return undefined
  }
}

function lineOf(file: string, finding: Finding, locale: Locale): string {
  const { line, column, at } = finding
  const path = at === '' ? '' : `${at} `
  return `${shown(file)}:${line}:${column} ${markOf(finding, locale)}${path}${wordFinding(finding, locale)}`
}

type Severe = Pick<Finding, 'severity'>

function markOf({ severity }: Severe, locale: Locale): string {
  return severity === 'warning' ? `${words[locale].warning} ` : ''
}

function isError({ severity }: Severe): boolean {
  return severity === 'error'
}

function shown(file: string): string {
  return relative('', file)
}

const words = {
  fr: {
    right: 'bonne',
    errors: 'erreur(s)',
    warning: 'avertissement :',
    red: 'rouge :',
    green: 'scénarios verts',
    unreadable: 'ce fichier manque, ou n’est pas en UTF-8. Vérifiez son nom et enregistrez-le en UTF-8.',
  },
  en: {
    right: 'right',
    errors: 'error(s)',
    warning: 'warning:',
    red: 'red:',
    green: 'scenarios green',
    unreadable: 'this file is missing or is not UTF-8. Check its name and save it as UTF-8.',
  },
} as const

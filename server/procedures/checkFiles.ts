import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { checkDefinition, type Finding, wordFinding } from '../../forms/engine/definition'
import { checkScenarios } from '../../forms/engine/scenarios'
import type { Procedure, Types } from '../../forms/fields'
import type { Locale } from '../../schemas/label'
import { root } from '../root'

/** What a check of files prints, and how many errors there are in it. */
export type CheckedFiles = { readonly lines: readonly string[]; readonly errors: number }

/**
 * Checks definitions, each with the scenarios beside it; every shipped one when no file is named. One line a finding,
 * `file:line:column path sentence` (an editor's terminal opens it), and one for each file.
 */
export function checkFiles(files: readonly string[], types: Types, locale: Locale): CheckedFiles {
  const named = new Set(files.map((file) => file.replace(scenariosEnding, '.json')))
  const checked = (files.length > 0 ? [...named] : shippedDefinitions()).map((file) =>
    checkFile(file, types, locale),
  )
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

function checkFile(file: string, types: Types, locale: Locale): CheckedFiles {
  const source = readText(file)
  if (source === undefined) return { lines: [`${shown(file)}: ${words[locale].unreadable}`], errors: 1 }
  const { procedure, findings } = checkDefinition(source, types, (_, name) =>
    existsSync(join(file.replace(/\.json$/, ''), name)),
  )
  const errors = findings.filter(isError).length
  const verdict = errors === 0 ? words[locale].right : `${errors} ${words[locale].errors}`
  const lines = [...findings.map((finding) => lineOf(file, finding, locale)), `${shown(file)}: ${verdict}`]
  const beside = file.replace(/\.json$/, scenariosEnding)
  if (procedure === null || errors > 0 || !existsSync(beside)) return { lines, errors }
  const run = runScenarios(beside, procedure, types, locale)
  return { lines: [...lines, ...run.lines], errors: run.errors }
}

function runScenarios(file: string, procedure: Procedure, types: Types, locale: Locale): CheckedFiles {
  const { results, findings } = checkScenarios(readText(file) ?? '', procedure, types)
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
  const { line, column, at, severity } = finding
  const mark = severity === 'warning' ? `${words[locale].warning} ` : ''
  return `${shown(file)}:${line}:${column} ${mark}${at === '' ? '' : `${at} `}${wordFinding(finding, locale)}`
}

function isError({ severity }: Finding): boolean {
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

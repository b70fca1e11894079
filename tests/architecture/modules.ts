import { dirname, join, normalize } from 'node:path'
import { type Module, type ModuleItem, type Pattern, parseSync } from '@swc/core'
import { paths, sources, textOf } from './sources'

/** What one source file takes and gives. `imports` are as written, type-only and dynamic ones among them. */
export type SourceModule = {
  readonly path: string
  readonly imports: readonly string[]
  readonly exports: readonly string[]
  /** How many casts it holds, `as const` apart. */
  readonly casts: number
}

/** Every source file of the repository, parsed. */
export const modules: readonly SourceModule[] = sources.map(read)

/** The repository's file that an import names, or undefined for a library. */
export function fileOf(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const base = normalize(join(dirname(importer), specifier.replace(/\?.*$/, '')))
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => base + end).find((path) => known.has(path)) ?? base
}

/** The library that an import names, such as `@swc/core` or `node:fs`, or undefined for a file. */
export function libraryOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined
  const [scope, name] = specifier.split('/')
  return specifier.startsWith('@') ? `${scope}/${name}` : scope
}

const known = new Set(paths)

function read(path: string): SourceModule {
  const module: Module = parseSync(textOf(path), { syntax: 'typescript', tsx: path.endsWith('.tsx') })
  const written = module.body.flatMap(importOf)
  const within: Within = { late: [], casts: 0 }
  search(module.body, within)
  return {
    path,
    imports: [...written, ...within.late],
    exports: module.body.flatMap(exportsOf),
    casts: within.casts,
  }
}

function importOf(part: ModuleItem): string[] {
  switch (part.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
      return [part.source.value]
    case 'ExportNamedDeclaration':
      return part.source === undefined || part.source === null ? [] : [part.source.value]
    default:
      return []
  }
}

function exportsOf(part: ModuleItem): string[] {
  if (part.type === 'ExportNamedDeclaration') {
    return part.specifiers.flatMap((one) =>
      one.type === 'ExportSpecifier' ? [(one.exported ?? one.orig).value] : [],
    )
  }
  if (part.type !== 'ExportDeclaration') return []
  const { declaration } = part
  switch (declaration.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return [declaration.identifier.value]
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => namesIn(id))
    case 'TsTypeAliasDeclaration':
    case 'TsInterfaceDeclaration':
      return [declaration.id.value]
    default:
      return []
  }
}

function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.value]
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []))
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => {
        if (property.type === 'KeyValuePatternProperty') return namesIn(property.value)
        return property.type === 'AssignmentPatternProperty' ? [property.key.value] : []
      })
    default:
      return []
  }
}

type Within = { late: string[]; casts: number }

/** Looks for `import('…')` and casts, wherever they stand. */
function search(node: unknown, within: Within): void {
  if (Array.isArray(node)) {
    for (const child of node) search(child, within)
    return
  }
  if (!isNode(node)) return
  if (isCast(node) && !isCast(node.expression)) within.casts += 1
  if (node.type === 'CallExpression') within.late.push(...lateImport(node))
  for (const child of Object.values(node)) search(child, within)
}

function isCast(node: unknown): boolean {
  return isNode(node) && (node.type === 'TsAsExpression' || node.type === 'TsTypeAssertion')
}

function lateImport({ callee, arguments: given }: Readonly<Record<string, unknown>>): string[] {
  if (!isNode(callee) || callee.type !== 'Import' || !Array.isArray(given)) return []
  const [first]: unknown[] = given
  if (!isNode(first) || !isNode(first.expression)) return []
  return typeof first.expression.value === 'string' ? [first.expression.value] : []
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Types } from '../../../forms/fields'
import type { ValueTable } from '../../../forms/fields/valueTable'
import { root } from '../../root'
import { fieldPage } from './fieldPage'
import { indexPage } from './indexPage'

const folder = 'forms/fields'

/** The documentation of these types: each page's text by its file's name from the root of the repository. */
export async function fieldPages(types: Types): Promise<ReadonlyMap<string, string>> {
  const told = [...types.values()].filter(({ type }) => hasValueTable(type))
  const pages = await Promise.all(
    told.map(
      async (type) =>
        [`${folder}/${type.type}/README.md`, fieldPage(type, await valueTable(type.type))] as const,
    ),
  )
  return new Map([[`${folder}/README.md`, indexPage(told)], ...pages])
}

/** Writes the documentation of these types; gives the files' names. */
export async function writeFieldPages(types: Types): Promise<readonly string[]> {
  const pages = await fieldPages(types)
  for (const [file, text] of pages) writeFileSync(join(root, file), text)
  return [...pages.keys()]
}

/** Whether a type has a table of values. */
export function hasValueTable(type: string): boolean {
  return existsSync(tableFile(type))
}

/** The values that a type is held to. */
export async function valueTable(type: string): Promise<ValueTable> {
  const { values }: { values: ValueTable } = await import(pathToFileURL(tableFile(type)).href)
  return values
}

function tableFile(type: string): string {
  return join(root, folder, type, `${type}.values.ts`)
}

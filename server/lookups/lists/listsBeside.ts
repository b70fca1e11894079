import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listText } from '../../../forms/fields/listText'
import { isShipped, listName } from '../../../schemas/lists'
import { type ListProblem, type ReadList, readList } from './readList'

/** A list's file beside a definition. */
export type ListFile = {
  /** The name that definitions take it under. */
  readonly name: string
  readonly path: string
  readonly source: string
  readonly read: ReadList
}

/**
 * The lists that come with a definition: `NAME.lists/LIST.csv` beside `NAME.json`, in alphabetical order; undefined where
 * there is no such folder.
 */
export function listsBeside(definition: string): readonly ListFile[] | undefined {
  const folder = definition.replace(/\.json$/, '.lists')
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const path = join(folder, file)
      const name = file.replace(/\.csv$/, '')
      const source = listText(readFileSync(path))
      const problem = nameProblem(file, name)
      return { name, path, source, read: problem === undefined ? readList(source) : { problems: [problem] } }
    })
}

function nameProblem(file: string, name: string): ListProblem | undefined {
  if (isShipped(name)) return { line: 1, code: 'list.shipped' }
  const isRight = file.endsWith('.csv') && new RegExp(listName).test(name)
  return isRight ? undefined : { line: 1, code: 'list.name' }
}

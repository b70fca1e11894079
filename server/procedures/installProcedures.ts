import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { instantOf } from '../clock'
import type { Installation } from '../context'
import type { Database, Tx } from '../database'
import { safeError } from '../http/problem'
import { installLists } from '../lookups/lists/installLists'
import { root } from '../root'
import { checkSource } from './checkSource'
import { type Definition, publishDraft, putDraft, sha256Of } from './draftRevision'
import { countQuestions } from './revisionSummary'
import { refuseRed, runScenarios } from './runScenarios'
import { installTemplates } from './templates'

/**
 * Brings the shipped procedures in: one that is not there is published and open, but for the witness form in
 * production; a file that changed becomes a draft revision, which only an administrator publishes, and never takes the
 * place of a draft of theirs.
 */
export async function installProcedures(installation: Installation, directory = shipped): Promise<void> {
  const files = readdirSync(directory).filter(
    (name) => name.endsWith('.json') && !name.endsWith('.scenarios.json'),
  )
  for (const name of files) {
    try {
      const id = name.replace(/\.json$/, '')
      await installTemplates(installation.config, join(directory, id), id)
      await installLists(installation, join(directory, name))
      await installProcedure(installation, join(directory, name))
    } catch (error) {
      // One file that is wrong keeps no one from the other procedures.
      installation.log.error({ file: name, ...safeError(error) }, 'shipped procedure refused')
    }
  }
}

const shipped = join(root, 'forms/procedures')

/** One question of each type: for those who write and mend forms, and no citizen's affair. */
const witness = 'formulaire-temoin'

async function installProcedure(installation: Installation, file: string): Promise<void> {
  const { database, clock, config } = installation
  const source = readFileSync(file, 'utf8')
  if (await isKnown(database, source)) return
  const { procedure } = await checkSource(installation, source, 'fr')
  const scenarios = scenariosBeside(file)
  refuseRed(await runScenarios(installation, procedure, scenarios, 'fr'))
  const definition = { procedureId: procedure.id, source, questions: countQuestions(procedure), scenarios }
  const at = instantOf(clock)
  const isPublic = !config.production || procedure.id !== witness
  await database.write((tx) => bringIn(tx, definition, at, isPublic))
}

/** The text of `NAME.scenarios.json` beside `NAME.json`; null where there is none. */
function scenariosBeside(file: string): string | null {
  const beside = file.replace(/\.json$/, '.scenarios.json')
  return existsSync(beside) ? readFileSync(beside, 'utf8') : null
}

/** A file that came in before, byte for byte, needs no check again: a restart is short. */
async function isKnown({ read }: Database, source: string): Promise<boolean> {
  const same = read.selectFrom('revisions').select('id').where('sha256', '=', sha256Of(source))
  return (await same.executeTakeFirst()) !== undefined
}

async function bringIn(tx: Tx, definition: Definition, at: string, isPublic: boolean): Promise<void> {
  const revisions = await tx
    .selectFrom('revisions')
    .select(['status', 'createdBy'])
    .where('procedureId', '=', definition.procedureId)
    .execute()
  if (revisions.some(({ status, createdBy }) => status === 'draft' && createdBy !== null)) return
  const revision = await putDraft(tx, definition, { createdBy: null, createdAt: at })
  if (revisions.length === 0 && isPublic) await publishDraft(tx, definition.procedureId, revision, at)
}

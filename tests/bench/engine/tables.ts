import type { Asked, Table } from '../bench'
import { checkTable } from './checkTable'
import { passTable } from './passTable'
import { enginePeers } from './peers'
import { validationTables } from './validationTables'

/** Everything that is measured of the engine. */
export async function tables({ count, say }: Asked): Promise<readonly Table[]> {
  const peers = await enginePeers(say)
  const rounds = count ?? 200
  say('One pass…')
  const pass = passTable(rounds)
  say('100 answers…')
  const validation = validationTables(peers, rounds)
  say('A definition…')
  return [pass, ...validation, checkTable(peers, Math.max(5, Math.round(rounds / 10)))]
}

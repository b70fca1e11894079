import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Database } from '../../../server/database'
import { installLists } from '../../../server/lookups/lists/installLists'
import { readLists } from '../../../server/lookups/lists/keptLists'
import { openDefinitions } from '../../../server/procedures/definitions'
import { fixedClock } from '../../support/clock'
import { aPlace, open, storeNames } from '../../support/databases'
import { aDirectory } from '../../support/directories'

const clock = fixedClock()
const log = pino({ level: 'silent' })

/** A definition's file with one list beside it. */
function definitionWith(source: string): string {
  const directory = aDirectory()
  mkdirSync(join(directory, 'atelier.lists'))
  writeFileSync(join(directory, 'atelier.lists/metiers.csv'), source)
  return join(directory, 'atelier.json')
}

async function said(database: Database): Promise<readonly string[]> {
  const { lists } = await readLists({ database, definitions: openDefinitions(database) })
  return lists.map(({ name, lines, columns, shipped }) => `${name} ${lines} ${columns} ${shipped}`)
}

describe.each(storeNames)('%s', (name) => {
  test('a list beside a definition follows its file, until somebody puts another', async () => {
    const database = await open(await aPlace(name))
    const install = (source: string) => installLists({ database, clock, log }, definitionWith(source))
    await install('code;libellé\na;A')
    expect(await said(database)).toEqual(['metiers 1 value,label true'])
    await install('code;libellé;précision\na;A;1\nb;B;2')
    expect(await said(database)).toEqual(['metiers 2 value,label,detail true'])
    const account = { id: 'a', email: 'a@example.fr', name: 'A', passwordHash: null, createdAt: 'x' }
    await database.write((tx) => tx.insertInto('accounts').values(account).execute())
    await database.write((tx) => tx.updateTable('lists').set({ putBy: 'a' }).execute())
    await install('code;libellé\na;A')
    expect(await said(database)).toEqual(['metiers 2 value,label,detail false'])
  })
})

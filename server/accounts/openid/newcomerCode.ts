import { randomInt } from 'node:crypto'
import type { Installation } from '../../context'
import type { Row } from '../../database/tables'
import { errors } from '../../http/errors'
import { hashPassword, isPassword } from '../password'

/** How often one code may be tried: of a hundred million, that guesses none. */
const mostTries = 5

/** Draws the code of a newcomer, in place of any before: eight digits, of which only the argon2id is kept. */
export async function drawCode({ database }: Installation, newcomer: string): Promise<string> {
  const code = randomInt(100_000_000).toString().padStart(8, '0')
  const codeHash = await hashPassword(code)
  await database.write((tx) =>
    tx.updateTable('newcomers').set({ codeHash, tries: 0 }).where('id', '=', newcomer).execute(),
  )
  return code
}

/** Throws unless it is the code that was mailed last, tried a few times at most. Spaces in it say nothing. */
export async function expectCode(
  { database }: Installation,
  { id }: Pick<Row<'newcomers'>, 'id'>,
  typed: string,
): Promise<void> {
  const tried = await database.write((tx) =>
    tx
      .updateTable('newcomers')
      .set((row) => ({ tries: row('tries', '+', 1) }))
      .where('id', '=', id)
      .where('codeHash', 'is not', null)
      .where('tries', '<', mostTries)
      .returning('codeHash')
      .executeTakeFirst(),
  )
  if (tried === undefined) throw errors.identity.codeOver()
  if (!(await isPassword(typed.replace(/\s/g, ''), tried.codeHash))) throw errors.identity.wrongCode()
}

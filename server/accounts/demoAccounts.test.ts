import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { aDirectory } from '../../tests/support/directories'
import { systemClock } from '../clock'
import { readConfig } from '../config'
import { openDatabase } from '../database'
import { makeDemoAccounts } from './demoAccounts'
import { isPassword } from './password'

async function made(env: Record<string, string> = {}, directory = aDirectory()) {
  const config = readConfig({ GUICHET_DATA: directory, ...env })
  const database = await openDatabase(config, systemClock)
  const lines = await makeDemoAccounts({ config, database, clock: systemClock })
  const accounts = await database.read.selectFrom('accounts').select(['email', 'passwordHash']).execute()
  await database.close()
  return { lines, accounts, directory }
}

test('a new store gets the three people, whose passwords are printed and kept for its owner alone', async () => {
  const { lines, accounts, directory } = await made()
  const file = join(directory, 'demo-accounts.txt')
  const kept = readFileSync(file, 'utf8').trim().split('\n')
  expect(lines.slice(1).map((line) => line.trim())).toEqual(kept)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(kept.map((line) => line.split(/\s+/)[0])).toEqual(['citizen', 'agent', 'administrator'])
  for (const line of kept) {
    const [, email = '', password = ''] = line.split(/\s+/)
    const account = accounts.find((each) => each.email === email)
    expect(await isPassword(password, account?.passwordHash ?? null)).toBe(true)
  }
})

test('the passwords are others each time', async () => {
  const [one, other] = [await made(), await made()]
  expect(one.lines.slice(1)).not.toEqual(other.lines.slice(1))
})

test('a store that has an account gets none', async () => {
  const { directory } = await made()
  const again = await made({}, directory)
  expect(again.lines).toEqual([])
  expect(again.accounts).toHaveLength(3)
})

test('production gets none', async () => {
  const { lines, accounts } = await made({ NODE_ENV: 'production' })
  expect([lines, accounts]).toEqual([[], []])
})

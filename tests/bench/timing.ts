import { insertAccount } from '../../server/accounts/createAccount'
import { hashPassword } from '../../server/accounts/password'
import { systemClock } from '../../server/clock'
import { openDatabase } from '../../server/database'
import { startMailServer } from '../support/mailServer'
import { startProduct } from '../support/product'
import { Random } from '../support/random/random'
import { type Bench, median, type Table } from './bench'
import { type Door, doors, timeOf } from './timing/doors'
import { mannWhitney } from './timing/mannWhitney'

/** Pairs asked before any is counted, while the product warms up. */
const warming = 20

/**
 * Of all runs of a product that tells nothing, one in a hundred may fail by chance: 0.01, shared by the three doors
 * (Bonferroni).
 */
const leastP = 0.01 / doors.length

type Times = { readonly known: number[]; readonly unknown: number[] }

/**
 * 2,000 pairs of addresses at each door, one with an account and one without, asked one after the other in an order of
 * chance: do the times of the answers tell which is which? Everybody asks from a network of their own, as the product is
 * configured to believe; its ceilings on attempts and mails are set above what is asked, and nothing else is changed.
 */
export const bench: Bench = {
  name: 'timing',
  async run({ seed, count = 2000, say }) {
    const mail = await startMailServer()
    say('Building the product…')
    const product = await startProduct({
      GUICHET_SMTP_URL: mail.url,
      GUICHET_TRUST_PROXY: '1',
      GUICHET_SIGN_IN_CEILING: '1000000',
      GUICHET_ACCOUNT_MAIL_CEILING: '1000000',
    })
    try {
      await makeAccounts(product.directory, count + warming)
      const times = new Map<Door, Times>(doors.map((door) => [door, { known: [], unknown: [] }]))
      const chance = new Random(seed)
      for (let pair = 0; pair < count + warming; pair++) {
        if (pair % 200 === 0) say(`${pair} pairs`)
        const network = (side: number) => `10.${side}.${pair >> 8}.${pair & 255}`
        for (const [door, { known, unknown }] of times) {
          const asks = [
            { side: 1, email: addressOf('known', pair), into: known },
            { side: 2, email: addressOf('stranger', pair), into: unknown },
          ]
          for (const { side, email, into } of chance.chance(0.5) ? asks : asks.reverse()) {
            const time = await timeOf(product.url, door, email, network(side))
            if (pair >= warming) into.push(time)
          }
        }
      }
      return doors.map((door) => tableOf(door, times.get(door) ?? { known: [], unknown: [] }))
    } finally {
      await product.end()
      await mail.close()
    }
  },
}

/** Accounts in the product's own store, all with one password's hash: their number, not their passwords, is what counts. */
async function makeAccounts(data: string, count: number): Promise<void> {
  const database = await openDatabase({ data, databaseUrl: null }, systemClock)
  const passwordHash = await hashPassword('girafe lune trombone 42')
  await database.write(async (tx) => {
    for (let account = 0; account < count; account++) {
      const made = {
        email: addressOf('known', account),
        name: 'Connue',
        roles: ['citizen'],
        passwordHash,
      } as const
      await insertAccount({ clock: systemClock }, tx, made)
    }
  })
  await database.close()
}

/** Addresses of one length, with an account or without. */
function addressOf(kind: 'known' | 'stranger', number: number): string {
  return `${kind === 'known' ? 'abcdef' : 'ghijkl'}-${String(number).padStart(6, '0')}@exemple.fr`
}

function tableOf(door: Door, { known, unknown }: Times): Table {
  const p = mannWhitney(known, unknown)
  const difference = median(known) - median(unknown)
  return {
    title: `Times of the answers to ${door.name}`,
    count: known.length,
    lines: [
      { who: 'with an account', as: 'ours', figures: { 'ms in the middle': median(known) } },
      { who: 'without', as: 'peer', figures: { 'ms in the middle': median(unknown) } },
      { who: 'the difference', as: 'limit', figures: { 'ms in the middle': difference } },
    ],
    goals: [{ says: 'Mann–Whitney p, two-sided', is: p, kind: 'ratio', atLeast: leastP }],
  }
}

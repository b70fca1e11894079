import { randomUUID } from 'node:crypto'
import { downloadDossierZip, readDossier } from '../../schemas/api/dossiers'
import * as instruction from '../../schemas/api/instruction'
import { acceptInvitation, invite, listMyInvitations } from '../../schemas/api/invitations'
import { listMessages, sendMessage } from '../../schemas/api/messages'
import { downloadEverything } from '../../schemas/api/ownAccount'
import { aSubmittedDossier, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { askFor, seenBy } from '../../tests/support/builders/transitions'
import { fixedClock } from '../../tests/support/clock'
import { type MailServer, startMailServer } from '../../tests/support/mailServer'
import { pdfTextOf } from '../../tests/support/pdfText'
import { readZip } from '../../tests/support/readZip'
import { type Person, type RunningApp, startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'

const service = 'Service des essais'
const people = ['owner', 'guest', 'agent'] as const
type Reader = (typeof people)[number]

/** Where an agent may be named, as text, and who reads there. */
const places: readonly (readonly [
  string,
  readonly Reader[],
  (who: Person, stage: Stage) => Promise<string>,
])[] = [
  [
    'the dossier: history, corrections, decisions',
    people,
    async (who, { params }) => text(await who.must(readDossier, { params })),
  ],
  [
    'the messages',
    ['owner', 'agent'],
    async (who, { params }) => text((await who.must(listMessages, { params })).messages),
  ],
  [
    'the decision’s PDF',
    people,
    async (who, { params }) =>
      pdfTextOf(await who.download(instruction.downloadDecisionPdf, { params: { ...params, decision: 1 } })),
  ],
  [
    'the dossier’s ZIP',
    people,
    async (who, { params }) => unpacked(await who.download(downloadDossierZip, { params })),
  ],
  ['all my data', ['owner'], async (who) => unpacked(await who.download(downloadEverything))],
  [
    'the mails',
    ['owner'],
    async (who, { mail }) => text(mail.received.filter(({ to }) => to?.[0]?.address === who.email)),
  ],
]

type Stage = Awaited<ReturnType<typeof aStage>>
const stages = new Map<string, Stage>()
beforeAll(async () => {
  for (const agents of ['named', 'anonymous'] as const) stages.set(agents, await aStage(agents))
}, 60_000)
afterAll(() => Promise.all([...stages.values()].map(({ mail }) => mail.close())))

test.each(
  places.flatMap(([place, readers, read]) => readers.map((reader) => [place, reader, read] as const)),
)('%s, read by the %s, names agents unless they are anonymous to them', async (place, reader, read) => {
  const [named, anonymous] = [stages.get('named'), stages.get('anonymous')]
  if (!named || !anonymous) throw new Error('no stage')
  const tells = place !== 'the mails' && place !== 'all my data'
  expect((await read(named[reader], named)).includes(named.agentName)).toBe(tells || place === 'all my data')
  const seen = await read(anonymous[reader], anonymous)
  expect(seen.includes(anonymous.agentName)).toBe(tells && reader === 'agent')
  if (reader !== 'agent') expect(seen).toContain(service)
})

/** A dossier with all that an agent leaves on one: a correction, a message, a mail sent again, a decision. */
async function aStage(agents: 'named' | 'anonymous') {
  const mail: MailServer = await startMailServer()
  const app: RunningApp = await startApp({
    clock: fixedClock(),
    env: { GUICHET_SMTP_URL: mail.url },
    procedures: proceduresIn({ ...smallProcedure, ...(agents === 'named' ? {} : { agents }) }),
  })
  const [owner, guest, agent] = [
    await app.someone('citizen'),
    await app.someone('citizen'),
    await app.someone('agent'),
  ]
  const { id, params } = await aSubmittedDossier(owner)
  await owner.must(invite, { params, body: { email: guest.email, kind: 'guest' } })
  const [invitation] = (await guest.must(listMyInvitations)).invitations
  await guest.must(acceptInvitation, { params: { invitation: invitation?.id ?? '' } })
  await agent.must(sendMessage, { params, body: { key: randomUUID(), text: 'Bonjour.', files: [] } })
  for (const name of [
    'requestCorrection',
    'takeIntoInstruction',
    'accept',
    'reopenInstruction',
    'refuse',
  ] as const) {
    const { status } = await askFor[name](agent, id, await seenBy(agent, id))
    expect([name, status]).toEqual([name, 201])
  }
  await runDueJobs(app.installation())
  const row = app
    .installation()
    .database.read.selectFrom('accounts')
    .select('name')
    .where('id', '=', agent.accountId)
  const { name: agentName } = await row.executeTakeFirstOrThrow()
  return { mail, owner, guest, agent, params, agentName }
}

const text = (value: unknown) => JSON.stringify(value)

/** All that a ZIP says, its PDFs read. */
async function unpacked(zip: Buffer): Promise<string> {
  const entries = [...readZip(zip)].map(async ([path, bytes]) =>
    path.endsWith('.pdf') ? pdfTextOf(bytes) : bytes.toString(),
  )
  return (await Promise.all(entries)).join('\n')
}

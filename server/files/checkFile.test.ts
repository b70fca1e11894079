import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { uploadFile } from '../../schemas/api/dossiers'
import { listFiles } from '../../schemas/api/files'
import { aDraft, proceduresIn, smallProcedure } from '../../tests/support/builders/dossiers'
import { neverRead } from '../../tests/support/builders/jobs'
import { sampleFiles } from '../../tests/support/builders/sampleFiles'
import { storedZip } from '../../tests/support/builders/storedZip'
import { type Clamd, longestStream, startClamd, virus, withClamd } from '../../tests/support/clamd'
import { fixedClock, hours, minutes } from '../../tests/support/clock'
import { aDirectory } from '../../tests/support/directories'
import { atEnd } from '../../tests/support/ending'
import { type Person, startApp } from '../../tests/support/startApp'
import { runDueJobs } from '../jobs/runDueJobs'
import { scanFile } from './clamd'
import { recheckFiles } from './recheckFiles'

let clamd: Clamd
if (withClamd === test) {
  beforeAll(async () => {
    clamd = await startClamd()
  })
  afterEach(async () => {
    clamd.thaw()
    await clamd.stop()
    await clamd.start()
  })
}

const { pdf } = sampleFiles
const infected = Buffer.concat([pdf, Buffer.from(virus)])
const large = Buffer.concat([pdf, Buffer.alloc(longestStream, ' ')])

/** The product with this scanner, and two who look at a file. */
async function watched(address = clamd.address) {
  const clock = fixedClock()
  const app = await startApp({
    clock,
    procedures: proceduresIn(smallProcedure),
    env: {
      GUICHET_CLAMD: address,
      GUICHET_SESSION_HOURS: '336',
      GUICHET_SESSION_DAYS: '90',
    },
  })
  const owner = await app.someone('citizen')
  const agent = await app.someone('agent')
  const work = () => runDueJobs(app.installation())
  const later = (milliseconds: number) => {
    clock.advance(milliseconds)
    return work()
  }
  /** A dossier submitted with these bytes: never kept waiting for the scanner. */
  const submitted = async (bytes: Buffer, name = 'devis.pdf') => {
    const draft = await aDraft(owner)
    const file = (await owner.upload(uploadFile, draft.params, name, bytes, '')).body
    await draft.save({ notice: false, proof: [file] })
    expect((await draft.submit()).status).toBe(201)
    const params = { ...draft.params, file: file.fileId }
    const seenBy = async (person: Person) => {
      const [standing] = (await person.must(listFiles, { params: draft.params })).files
      const response = await fetch(`${app.url}/api/dossiers/${params.dossier}/files/${params.file}`, {
        headers: { cookie: person.cookie() },
      })
      const code = response.ok ? 'opens' : (await response.json()).code
      expect(standing?.opens).toBe(response.ok)
      return [standing?.check, code]
    }
    return { params, seen: async () => [await seenBy(owner), await seenBy(agent)] }
  }
  return { app, owner, agent, work, later, submitted, clock }
}

const both = (check: string, code: string) => [
  [check, code],
  [check, code],
]

withClamd(
  'nobody opens a file before the antivirus has found it clean, then everybody who may does',
  async () => {
    const { work, submitted } = await watched()
    const { seen } = await submitted(pdf)
    expect(await seen()).toEqual(both('pending', 'file.beingChecked'))
    await work()
    expect(await seen()).toEqual(both('clean', 'opens'))
  },
)

withClamd('nobody opens an infected file, its owner neither, nor when the antivirus goes', async () => {
  const { app, work, submitted } = await watched()
  const { seen, params } = await submitted(infected)
  await work()
  expect(await seen()).toEqual(both('infected', 'file.infected'))
  const { database, config } = app.installation()
  expect(config.clamd).not.toBeNull()
  expect(
    await database.read.selectFrom('files').select('checkState').where('id', '=', params.file).execute(),
  ).toEqual([{ checkState: 'infected' }])
})

withClamd('a file waits while the antivirus is down, and is checked once it is back', async () => {
  const { work, later, submitted } = await watched()
  await clamd.stop()
  const { seen } = await submitted(pdf)
  await work()
  expect(await seen()).toEqual(both('pending', 'file.beingChecked'))
  await clamd.start()
  await later(2 * minutes)
  expect(await seen()).toEqual(both('clean', 'opens'))
})

withClamd('a scanner that connects and never answers says nothing of a file', async () => {
  const path = join(aDirectory(), 'a.pdf')
  writeFileSync(path, large)
  clamd.freeze()
  await expect(scanFile(clamd.address, path, 300)).rejects.toThrow('no verdict')
  clamd.thaw()
  writeFileSync(path, pdf)
  expect(await scanFile(clamd.address, path, 10_000)).toEqual({ state: 'clean' })
})

withClamd('a scanner that hangs up on a file too large for it is heard each time', async () => {
  const path = join(aDirectory(), 'a.pdf')
  writeFileSync(path, Buffer.alloc(4 * longestStream, ' '))
  for (let time = 0; time < 20; time++)
    expect(await scanFile(clamd.address, path)).toEqual({ state: 'error' })
})

withClamd('a file too large for the scanner is told as such, stays shut and is tried again', async () => {
  const { work, later, submitted } = await watched()
  const { seen } = await submitted(large)
  await work()
  expect(await seen()).toEqual(both('error', 'file.uncheckable'))
  await later(80 * hours)
  expect(await seen()).toEqual(both('error', 'file.uncheckable'))
})

withClamd(
  'a virus inside a document is found, and a document that nothing can look into stays shut',
  async () => {
    const { work, submitted } = await watched()
    const inside = await submitted(storedZip({ ...wordParts, 'word/media/a.bin': virus }), 'lettre.docx')
    const locked = await submitted(encrypted(), 'protege.pdf')
    await work()
    expect(await inside.seen()).toEqual(both('infected', 'file.infected'))
    expect(await locked.seen()).toEqual(both('error', 'file.uncheckable'))
  },
)

withClamd('a file sent before there was an antivirus is checked once there is one', async () => {
  const { app, work, submitted } = await watched('')
  const { seen } = await submitted(pdf)
  expect(await seen()).toEqual(both('unchecked', 'opens'))
  const installation = app.installation()
  const now = { ...installation, config: { ...installation.config, clamd: clamd.address } }
  await recheckFiles.run(now, neverRead)
  await recheckFiles.run(now, neverRead)
  expect(await jobsOf(app)).toBe(1)
  await runDueJobs(now)
  expect((await seen())[0]).toEqual(['clean', 'opens'])
  expect(await work()).toBe(0)
})

test('without an antivirus files open as they are, and say that nothing checked them', async () => {
  const { submitted, work } = await watched('')
  const { seen } = await submitted(infected)
  await work()
  expect(await seen()).toEqual(both('unchecked', 'opens'))
})

test.each([
  ['nothing', ''],
  ['words of its own', 'hello\0'],
  ['that it is OK, and more', 'stream: OK, I think\0'],
  ['OK of something else', 'OK\0'],
  ['OK in small letters', 'stream: ok\0'],
])('a scanner that says %s has said nothing', async (_, said) => {
  const path = join(aDirectory(), 'a.pdf')
  writeFileSync(path, pdf)
  const liar = createServer((socket) => {
    socket.on('error', () => {})
    socket.end(said)
  })
  await new Promise<void>((resolve) => liar.listen(0, 'localhost', resolve))
  atEnd(() => void liar.close())
  const address = liar.address()
  const port = typeof address === 'object' ? address?.port : 0
  await expect(scanFile(`localhost:${port}`, path, 2000)).rejects.toThrow('no verdict')
})

/** What makes a Word file of an archive, as far as its kind goes. */
const wordParts = {
  '[Content_Types].xml':
    '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  'word/document.xml': '<x/>',
}

/** A PDF that asks for a password. */
function encrypted(): Buffer {
  const directory = aDirectory()
  const [open, shut] = [join(directory, 'open.pdf'), join(directory, 'shut.pdf')]
  writeFileSync(open, pdf)
  // qpdf mends the sample on the way, and says so by its status 3.
  spawnSync('qpdf', ['--encrypt', 'secret', 'secret', '256', '--', open, shut])
  return readFileSync(shut)
}

async function jobsOf({ installation }: Awaited<ReturnType<typeof startApp>>): Promise<number> {
  const rows = await installation()
    .database.read.selectFrom('jobs')
    .select('kind')
    .where('kind', '=', 'files.check')
    .execute()
  return rows.length
}

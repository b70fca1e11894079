import type { SupportingDocument } from '../../schemas/answers'
import type { World } from '../fields/view'
import { placed } from './placed'
import { uploadsOf } from './uploads'

/** A file as the server describes it. */
const file = (name: string): SupportingDocument => ({
  fileId: `00000000-0000-7000-8000-${name.padEnd(12, '0')}`,
  name: `${name}.pdf`,
  size: 1200,
  sha256: 'a3f1'.repeat(16),
  mediaType: 'application/pdf',
})

let dossiers = 0

/** A dossier's world whose only upload ends when the test says so. */
function aWorld(dossier = `dossier-${++dossiers}`) {
  let end: (sent: SupportingDocument) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const sent: File[] = []
  const world: World = {
    dossier,
    upload: (given) =>
      new Promise((resolve, reject) => {
        sent.push(given)
        end = resolve
        fail = reject
      }),
    fileAddress: () => null,
    offers: () => false,
    search: async () => [],
    find: async () => null,
    learn: () => undefined,
  }
  const soon = () => new Promise((resolve) => setTimeout(resolve))
  return {
    world,
    sent,
    arrive: async (name: string) => {
      end(file(name))
      await soon()
    },
    fail: async (reason: string) => {
      fail(new Error(reason))
      await soon()
    },
  }
}

const aFile = new File(['x'], 'avis.pdf')

describe('what is sent while one moves about', () => {
  it('is the open wizard’s when its question is not on the page', async () => {
    const { world, arrive } = aWorld()
    const taken: string[] = []
    uploadsOf(world).start('proof', aFile)
    uploadsOf(world).adopt((name, sent) => taken.push(`${name} ${sent.name}`))
    await arrive('avis')
    expect(taken).toEqual(['proof avis.pdf'])
    expect(uploadsOf(world).busy()).toBe(false)
  })

  it('is seen again by whoever opens the dossier anew, and waits until somebody takes it', async () => {
    const { world, arrive } = aWorld()
    const leave = uploadsOf(world).adopt(() => undefined)
    uploadsOf(world).start('proof', aFile, 'former')
    leave()
    await arrive('avis')
    const again = uploadsOf({ ...aWorld(world.dossier).world })
    expect(again.of('proof')).toMatchObject([{ file: aFile, replaces: 'former' }])
    expect(again.busy()).toBe(true)
    const taken: unknown[] = []
    again.adopt((...given) => taken.push(given))
    expect(taken).toEqual([['proof', file('avis'), 'former']])
    expect([again.of('proof'), again.busy()]).toEqual([[], false])
  })

  it('goes on with the same file once it failed', async () => {
    const { world, sent, fail, arrive } = aWorld()
    const taken: string[] = []
    const uploads = uploadsOf(world)
    uploads.adopt((name) => taken.push(name))
    uploads.start('proof', aFile)
    await fail('Hors connexion')
    expect(uploads.of('proof')).toMatchObject([{ error: 'Hors connexion', again: true }])
    expect(uploads.busy()).toBe(false)
    uploads.retry('proof', uploads.of('proof')[0]?.key ?? 0)
    await arrive('avis')
    expect([sent, taken]).toEqual([[aFile, aFile], ['proof']])
  })

  it('is nobody’s once its row is gone', async () => {
    const { world, arrive } = aWorld()
    const taken: string[] = []
    uploadsOf(world).adopt((name) => taken.push(name))
    uploadsOf(world).start('incidents/1/proof', aFile)
    uploadsOf(world).dropUnder('incidents/1/')
    await arrive('avis')
    expect([taken, uploadsOf(world).busy()]).toEqual([[], false])
  })
})

describe('a file that has arrived', () => {
  const [one, two, three] = ['un', 'deux', 'trois'].map(file)
  if (!one || !two || !three) throw new Error('Three files.')
  it.each([
    ['comes last', [one, two], three, undefined, [one, two, three]],
    ['takes the place of the one it replaces', [one, two], three, one.fileId, [three, two]],
    ['comes last where that one is gone', [two], three, one.fileId, [two, three]],
    ['stands there once', [one, two], one, undefined, [two, one]],
    ['replaces itself', [one, two], one, one.fileId, [one, two]],
    ['replaces another where it stood already', [one, two], two, one.fileId, [two]],
  ])('%s', (_, files, sent, replaces, result) => {
    expect(placed(files, sent, replaces)).toEqual(result)
  })
})

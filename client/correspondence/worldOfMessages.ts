import type { World } from '../../forms/fields/view'
import { fileAddress } from '../api/dossiers'
import { listFiles } from '../api/files'
import { uploadFile } from '../api/uploadFile'

const known = new Map<string, World>()

/** What the files of a dossier's messages are sent and opened through; its uploads are apart from those of answers. */
export function worldOfMessages(dossier: string): World {
  const world = known.get(dossier) ?? newWorld(dossier)
  known.set(dossier, world)
  return world
}

function newWorld(dossier: string): World {
  return {
    dossier: `${dossier} messages`,
    upload: (file, progress, signal) => uploadFile(dossier, file, progress, signal, 'message'),
    standings: async (signal) => (await listFiles({ params: { dossier } }, { signal })).files,
    fileAddress: (file) => fileAddress(dossier, file),
    offers: () => false,
    search: async () => [],
    find: async () => undefined,
    learn: () => undefined,
  }
}

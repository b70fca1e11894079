import { beginUpload } from '../../api/files'
import { sendBytes } from '../../api/sendBytes'

/** Sends a file of the agent's to a dossier, where only what names it then shows it; gives its id. */
export async function sendFile(dossier: string, file: File): Promise<string> {
  const { signal } = new AbortController()
  const body = { name: file.name, size: file.size, for: 'message' } as const
  const { uploadId } = await beginUpload({ params: { dossier }, body }, { signal })
  const sent = await sendBytes({ dossier, upload: uploadId, from: 0 }, file, () => undefined, signal)
  return sent.fileId
}

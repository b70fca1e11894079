import type { SupportingDocument } from '../../schemas/answers'
import { sendUpload } from '../../schemas/api/files'
import { keptLocale } from '../messages/locale'
import { addressOf } from './address'
import { refusalIn, Unreachable } from './problems'
import { signalSession } from './sessionSignal'

/** How long a call may move no byte before it is taken for lost, in milliseconds. */
const stillFor = 45_000

/** An announced file in its dossier, and the byte to go on from. */
type Place = { readonly dossier: string; readonly upload: string; readonly from: number }

/**
 * Sends the bytes of an announced file from a place on; `progress` counts the bytes that have left. XMLHttpRequest and
 * not fetch, which does not say how far a call is. Throws `Refused`, `Unreachable`, or an `AbortError` when given up.
 */
export function sendBytes(
  { dossier, upload, from }: Place,
  file: File,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<SupportingDocument> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const sending = new XMLHttpRequest()
    let timer: ReturnType<typeof setTimeout>
    const alive = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        reject(new Unreachable('nothing moves'))
        sending.abort()
      }, stillFor)
    }
    const giveUp = () => sending.abort()
    sending.open(sendUpload.method, addressOf(sendUpload, { params: { dossier, upload }, query: { from } }))
    sending.setRequestHeader('Accept-Language', keptLocale())
    sending.setRequestHeader('Content-Type', 'application/octet-stream')
    sending.upload.onprogress = ({ loaded }) => {
      alive()
      progress(from + loaded)
    }
    sending.onerror = () => reject(new Unreachable('upload'))
    sending.onabort = () => reject(new DOMException('Given up', 'AbortError'))
    sending.onload = () => {
      if (sending.status < 300) return resolve(JSON.parse(sending.responseText))
      if (sending.status === 401) signalSession('expired')
      reject(refusalIn(sending.status, sending.responseText, sending.getResponseHeader('Retry-After')))
    }
    sending.onloadend = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', giveUp)
    }
    signal.addEventListener('abort', giveUp)
    alive()
    sending.send(file.slice(from))
  })
}

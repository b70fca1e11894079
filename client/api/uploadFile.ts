import type { SupportingDocument } from '../../schemas/answers'
import * as dossiers from '../../schemas/api/dossiers'
import { keptLocale } from '../messages/locale'
import { addressOf } from './address'
import { refusalIn, Unreachable } from './problems'
import { signalSession } from './sessionSignal'

/**
 * Sends one file of a dossier; `progress` goes from 0 to 1. XMLHttpRequest and not fetch, which does not say
 * how far an upload is. Throws `Refused`, `Unreachable`, or an `AbortError` when `signal` gave it up.
 */
export function uploadFile(
  dossier: string,
  file: File,
  progress: (part: number) => void,
  signal: AbortSignal,
): Promise<SupportingDocument> {
  const { promise, resolve, reject } = withResolvers<SupportingDocument>()
  const sending = new XMLHttpRequest()
  sending.open(dossiers.uploadFile.method, addressOf(dossiers.uploadFile, { params: { dossier } }))
  sending.setRequestHeader('Accept-Language', keptLocale())
  sending.upload.onprogress = (event) => progress(event.total === 0 ? 0 : event.loaded / event.total)
  sending.onerror = () => reject(new Unreachable('upload'))
  sending.onabort = () => reject(new DOMException('Given up', 'AbortError'))
  sending.onload = () => {
    if (sending.status < 300) return resolve(JSON.parse(sending.responseText))
    if (sending.status === 401) signalSession('expired')
    reject(refusalIn(sending.status, sending.responseText, sending.getResponseHeader('Retry-After')))
  }
  signal.addEventListener('abort', () => sending.abort(), { once: true })
  const form = new FormData()
  form.append('file', file, file.name)
  if (signal.aborted) sending.onabort?.(new ProgressEvent('abort'))
  else sending.send(form)
  return promise
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined
  let reject: (error: unknown) => void = () => undefined
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

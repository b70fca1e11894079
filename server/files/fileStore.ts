import { createReadStream, type ReadStream } from 'node:fs'
import { link, mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Config } from '../config'
import { errors } from '../http/errors'

type Data = Pick<Config, 'data'>

/** Where files lie while they arrive; what stays there was cut short. */
export function arrivalsDirectory({ data }: Data): string {
  return join(data, 'arrivals')
}

/** Where the bytes of an announced file lie until they are whole. */
export function arrivalPath(config: Data, uploadId: string): string {
  return join(arrivalsDirectory(config), uploadId)
}

/** Where the bytes of dossiers lie, a directory each. */
export function filesDirectory({ data }: Data): string {
  return join(data, 'files')
}

/** The bytes with this SHA-256, kept once in their dossier. */
export function bytesPath(config: Data, dossierId: string, sha256: string): string {
  return join(filesDirectory(config), dossierId, sha256)
}

/** The watermarked copy of the bytes with this SHA-256. */
export function copyPath(config: Data, dossierId: string, sha256: string): string {
  return `${bytesPath(config, dossierId, sha256)}.copy`
}

/**
 * Puts arrived bytes, already on disk, in their dossier's directory under their own hash, and waits until the directory
 * is on disk too: a power cut leaves both or neither. Bytes that are there already stay as they are.
 */
export async function keepBytes(
  config: Data,
  arrived: string,
  dossierId: string,
  sha256: string,
): Promise<void> {
  const path = bytesPath(config, dossierId, sha256)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  try {
    await link(arrived, path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw diskRefusal(error)
  }
  // The dossier's directory, and the one that it may be new in.
  for (const directory of [dirname(path), filesDirectory(config), config.data]) await syncDirectory(directory)
}

/** Reads kept bytes; throws when they are not there, before anything is sent. */
export async function readBytes(
  path: string,
): Promise<{ readonly bytes: ReadStream; readonly size: number }> {
  const { size } = await stat(path)
  return { bytes: createReadStream(path), size }
}

/** Names in a directory; none when it is not there. */
export async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

/** A failed write as a refusal: 507 when the disk or the quota is full; else the error as it is. */
export function diskRefusal(error: unknown): unknown {
  return isCode(error, 'ENOSPC') || isCode(error, 'EDQUOT')
    ? errors.store.full({ cause: error, retryAfterSeconds: 60 })
    : error
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}

/** Whether a failure is the one of this code: `ENOENT`. */
export function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}

import type { CheckState } from '../../schemas/files'
import { checkStates, type FileStanding } from '../../schemas/files'
import type { Config } from '../config'
import type { Row } from '../database/tables'
import { errors } from '../http/errors'
import type { Refused } from '../http/refused'

/** What became of a file, as its owner (`own`) or as anyone else may know of it. */
export function standingOf(config: Pick<Config, 'clamd'>, file: Row<'files'>, own: boolean): FileStanding {
  return {
    fileId: file.id,
    check: checkOf(config, file),
    copy: copyOf(file, own),
    deletedAt: file.deletedAt,
    opens: refusalToOpen(config, file, own) === null,
  }
}

/**
 * Why nobody opens a file now, or why this one does not; null when it opens. While an antivirus is configured, only
 * what it found clean opens, for its owner too; what it once found infected never does.
 */
export function refusalToOpen(
  config: Pick<Config, 'clamd'>,
  file: Row<'files'>,
  own: boolean,
): Refused | null {
  if (file.deletedAt !== null) return errors.file.deleted()
  const refused = refusedBy[checkOf(config, file)]
  if (refused) return refused()
  const copy = copyOf(file, own)
  if (copy === 'failed') return errors.file.unmarkable()
  return copy === 'waiting' ? errors.file.beingMarked({ retryAfterSeconds: 60 }) : null
}

const refusedBy: Readonly<Record<CheckState, (() => Refused) | null>> = {
  unchecked: null,
  clean: null,
  pending: () => errors.file.beingChecked({ retryAfterSeconds: 60 }),
  error: () => errors.file.uncheckable(),
  infected: () => errors.file.infected(),
}

/** A file sent before the antivirus was configured waits for it; without one, what it did not say is not waited for. */
function checkOf({ clamd }: Pick<Config, 'clamd'>, { checkState }: Row<'files'>): CheckState {
  const state = checkStates.find((known) => known === checkState) ?? 'error'
  if (clamd === null) return state === 'pending' || state === 'error' ? 'unchecked' : state
  return state === 'unchecked' ? 'pending' : state
}

function copyOf({ identity, copyState }: Row<'files'>, own: boolean): FileStanding['copy'] {
  if (own || identity === 0) return null
  return copyState === 'ready' || copyState === 'failed' ? copyState : 'waiting'
}

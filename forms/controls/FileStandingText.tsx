import type { FileStanding } from '../../schemas/files'
import { formatDate } from '../fields/calendar'
import { useLocale } from './locale'
import { standingWords } from './messages/standings'
import { useWordsOf } from './useWordsOf'

/** What became of a file, in words; nothing where there is nothing to say. */
export function FileStandingText({ standing }: { readonly standing: FileStanding | undefined }) {
  const words = useWordsOf(standingWords)
  const locale = useLocale()
  if (standing === undefined) return null
  const { check, copy, deletedAt } = standing
  const state = deletedAt === null ? stateOf(check, copy) : 'deleted'
  if (state === null) return null
  const on = deletedAt === null ? '' : formatDate(deletedAt.slice(0, 10), locale)
  return (
    <span className="file-standing" data-state={state}>
      {words(state, { on })}
    </span>
  )
}

function stateOf(check: FileStanding['check'], copy: FileStanding['copy']) {
  if (check === 'pending' || check === 'infected' || check === 'error') return check
  if (copy === 'waiting' || copy === 'failed') return copy
  return check === 'clean' ? check : null
}

import { useSyncExternalStore } from 'react'
import { newerWords } from '../messages/newer'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Goes } from '../ui/Goes'
import { Link } from '../ui/router'
import type { OpenDossier } from './session/wizard'

type DraftNoticesProps = { readonly dossier: OpenDossier }

/** What is to be said of a draft over each of its pages: when it will be deleted, what became of its form. */
export function DraftNotices({ dossier }: DraftNoticesProps) {
  const { autosave, summary } = dossier
  const state = useSyncExternalStore(autosave.subscribe, autosave.state)
  const written = state.kind === 'saved' && state.savedAt > summary.updatedAt
  return (
    <>
      {written ? null : <Goes dossier={summary} />}
      <RevisionNotice dossier={dossier} />
    </>
  )
}

/** Tells that the form has changed since the draft was begun, or where answers are that a move set aside. */
function RevisionNotice({ dossier: { summary, newer, aside } }: DraftNoticesProps) {
  const words = useWords(newerWords)
  if (!newer && aside === 0) return null
  const link = (inside: readonly unknown[]) => (
    <Link to={`/dossiers/${summary.id}/nouvelle-revision`}>{inside.map(String)}</Link>
  )
  return (
    <Banner {...(newer ? { title: words('title') } : {})}>
      <p>{newer ? words.rich('notice', { link }) : words.rich('aside', { count: aside, link })}</p>
    </Banner>
  )
}

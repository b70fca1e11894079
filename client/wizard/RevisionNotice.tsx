import { newerWords } from '../messages/newer'
import { useWords } from '../messages/useWords'
import { Banner } from '../ui/Banner'
import { Link } from '../ui/router'
import type { OpenDossier } from './session/wizard'

/** Tells that the form has changed since the draft was begun, or where answers are that a move set aside. */
export function RevisionNotice({ dossier: { summary, newer, aside } }: { readonly dossier: OpenDossier }) {
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

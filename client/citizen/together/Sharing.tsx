import type { DossierSummary } from '../../../schemas/dossier'
import { togetherWords } from '../../messages/together'
import { useWords } from '../../messages/useWords'
import { Link, navigate } from '../../ui/router'
import { togetherAddress } from '../addresses'
import { LeaveDossier } from './LeaveDossier'
import { sharingOf } from './sharingOf'

/** On a dossier's own page: for its owner the way to fill it together, for a guest whose it is and the way out. */
export function Sharing({ dossier }: { readonly dossier: DossierSummary }) {
  const words = useWords(togetherWords)
  const { id, owner } = dossier
  if (owner === undefined) {
    return (
      <p>
        <Link to={togetherAddress(id)}>{words(`title_${sharingOf(dossier)}`)}</Link>
      </p>
    )
  }
  return (
    <>
      <p>{words.rich('helping', { owner: <bdi>{owner}</bdi> })}</p>
      <div>
        <LeaveDossier dossier={dossier} onLeft={() => navigate('/dossiers', { replace: true })} />
      </div>
    </>
  )
}

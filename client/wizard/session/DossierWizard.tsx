import { type ReactNode, useEffect } from 'react'
import { useSession } from '../../account/session'
import { readWhole } from '../../api/dossiers'
import { isOut } from '../../api/problems'
import { openingPatience } from '../../device/marks'
import { Await } from '../../ui/Await'
import { fetched } from '../../ui/chunk'
import { Redirect, useParams } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { forgetAhead, openedAhead } from './openAhead'
import { openDossier } from './openDossier'
import { WizardSession } from './WizardSession'

/** The layout of a dossier's pages: reads it once, and keeps its answers while one moves about. */
export function DossierWizard({ children }: { readonly children: ReactNode }) {
  const { dossier = '' } = useParams()
  const { account } = useSession()
  const open = (signal: AbortSignal) =>
    (
      openedAhead(dossier)?.coming ??
      openDossier(dossier, readWhole(dossier, { signal, ...openingPatience() }))
    ).catch(async (error: unknown) => {
      if (!isOut(error)) throw error
      const { openKept } = await fetched(() => import('./openKept'))
      return openKept(dossier, account?.accountId)
    })
  const remote = useRemote(dossier, open, openedAhead(dossier)?.opening)
  useEffect(forgetAhead, [])
  return (
    <Await remote={remote}>
      {(opening) =>
        opening === null ? (
          <Redirect to={`/dossiers/${dossier}`} replace />
        ) : (
          <WizardSession key={dossier} opening={opening}>
            {children}
          </WizardSession>
        )
      }
    </Await>
  )
}

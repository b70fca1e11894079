import type { ReactNode } from 'react'
import { useWords } from '../../messages/useWords'
import { wizardWords } from '../../messages/wizard'
import { Await } from '../../ui/Await'
import { Redirect, useParams } from '../../ui/router'
import { useRemote } from '../../ui/useRemote'
import { openDossier } from './openDossier'
import { WizardSession } from './WizardSession'

/** The layout of a dossier's pages: reads it once, and keeps its answers while one moves about. */
export function DossierWizard({ children }: { readonly children: ReactNode }) {
  const { dossier = '' } = useParams()
  const words = useWords(wizardWords)
  const remote = useRemote(dossier, (signal) => openDossier(dossier, words('uploadOffline'), signal))
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

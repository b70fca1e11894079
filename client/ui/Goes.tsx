import type { DossierSummary } from '../../schemas/dossier'
import { goingWords } from '../messages/going'
import { useLanguage } from '../messages/LanguageProvider'
import { useWords } from '../messages/useWords'
import { Banner } from './Banner'
import { wordDay } from './moments'

type GoesProps = { readonly dossier: Pick<DossierSummary, 'goes' | 'state' | 'closed'> }

/** When a dossier will be deleted, within two weeks of it, and what keeps it or what of it. */
export function Goes({ dossier: { goes, state, closed } }: GoesProps) {
  const words = useWords(goingWords)
  const { locale } = useLanguage()
  if (goes === undefined) return null
  const said = state !== 'draft' ? 'decided' : closed ? 'closed' : 'draft'
  return (
    <Banner tone="warning">
      <p>{words.rich(said, { date: <time dateTime={goes}>{wordDay(goes, locale)}</time> })}</p>
    </Banner>
  )
}

import { NotFoundPage } from '../../ui/NotFoundPage'
import { useParams } from '../../ui/router'
import { useAnswers } from '../session/useAnswers'
import { useWizard } from '../session/wizard'
import { WizardFrame } from '../WizardFrame'
import { SectionForm } from './SectionForm'
import { useSuggestions } from './useSuggestions'

/** One section of the dossier, at its own address. */
export function SectionPage() {
  const { section: id = '' } = useParams()
  const { evaluation } = useAnswers()
  const { Company } = useWizard().parts
  useSuggestions(id)
  const section = evaluation.sections.find((each) => each.id === id)
  if (section === undefined) return <NotFoundPage />
  return (
    <WizardFrame current={id}>
      {Company && <Company section={id} />}
      <SectionForm section={section} />
    </WizardFrame>
  )
}

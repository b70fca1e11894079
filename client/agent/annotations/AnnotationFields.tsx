import type { readVersion } from '../../../schemas/api/dossiers'
import type { ResponseOf } from '../../../schemas/api/endpoint'
import type { DossierSummary } from '../../../schemas/dossier'
import { Await } from '../../ui/Await'
import { useRemote } from '../../ui/useRemote'
import { SaveStatus } from '../../wizard/save/SaveStatus'
import { Elements } from '../../wizard/section/Elements'
import { Repetition } from '../../wizard/section/Repetition'
import { useAnswers } from '../../wizard/session/useAnswers'
import { WizardSession } from '../../wizard/session/WizardSession'
import { useWizard } from '../../wizard/session/wizard'
import { openAnnotations } from './openAnnotations'

type AnnotationFieldsProps = {
  readonly dossier: DossierSummary
  readonly frozen: ResponseOf<typeof readVersion>
}

/** The annotations themselves, saved as one types. */
export function AnnotationFields({ dossier, frozen }: AnnotationFieldsProps) {
  const key = `${dossier.id} ${dossier.version}`
  const remote = useRemote(key, (signal) => openAnnotations(dossier, frozen, signal))
  return (
    <Await remote={remote} inside>
      {(opening) => (
        <WizardSession key={key} opening={opening}>
          <Fields />
        </WizardSession>
      )}
    </Await>
  )
}

const none = {}

function Fields() {
  const { dossier } = useWizard()
  const { sections } = useAnswers().evaluation
  const section = sections.find(({ id }) => id === 'annotations')
  return (
    <div className="form">
      {section === undefined ? null : (
        <Elements
          elements={section.elements}
          raised={section.raised}
          errors={none}
          level={2}
          repetition={(asked) => <Repetition asked={asked} errors={none} />}
        />
      )}
      {dossier && <SaveStatus dossier={dossier} />}
    </div>
  )
}

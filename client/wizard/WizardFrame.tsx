import type { ReactNode } from 'react'
import { useWords } from '../messages/useWords'
import { wizardWords } from '../messages/wizard'
import { Banner } from '../ui/Banner'
import { SaveStatus } from './save/SaveStatus'
import { useWizard } from './session/wizard'
import { Stepper } from './stepper/Stepper'
import type { Step } from './stepper/steps'
import { useWide } from './stepper/useWide'

type WizardFrameProps = {
  readonly steps: readonly Step[]
  /** The step on the page; null is the review. */
  readonly current: string | null
  readonly children: ReactNode
}

/** What stands around a section and the review: the steps, how saving fares, the notice of a preview. */
export function WizardFrame({ steps, current, children }: WizardFrameProps) {
  const { dossier } = useWizard()
  const words = useWords(wizardWords)
  const wide = useWide()
  const saving = dossier && <SaveStatus dossier={dossier} />
  return (
    <div className="bounds">
      <div className="wizard">
        <div className="wizard-aside">
          {wide && saving}
          <Stepper steps={steps} current={current} />
          {dossier === null && (
            <Banner title={words('preview')}>
              <p>{words('previewNotice')}</p>
            </Banner>
          )}
        </div>
        <div className="wizard-section">
          {children}
          {!wide && saving}
        </div>
      </div>
    </div>
  )
}

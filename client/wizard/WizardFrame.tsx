import type { ReactNode } from 'react'
import { useWords } from '../messages/useWords'
import { wizardWords } from '../messages/wizard'
import { Banner } from '../ui/Banner'
import { SaveStatus } from './save/SaveStatus'
import { useWizard } from './session/wizard'
import { Stepper } from './stepper/Stepper'
import type { Step } from './stepper/steps'

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
  return (
    <div className="bounds">
      <div className="wizard">
        <div className="wizard-aside">
          <Stepper steps={steps} current={current} />
          {dossier === null ? (
            <Banner title={words('preview')}>
              <p>{words('previewNotice')}</p>
            </Banner>
          ) : (
            <SaveStatus dossier={dossier} />
          )}
        </div>
        <div className="wizard-section">{children}</div>
      </div>
    </div>
  )
}

import { type ReactNode, useSyncExternalStore } from 'react'
import { Unsigned } from '../account/Unsigned'
import { useWords } from '../messages/useWords'
import { wizardWords } from '../messages/wizard'
import { Banner } from '../ui/Banner'
import { reserve } from '../ui/reserve'
import { Link } from '../ui/router'
import { OutBanner } from './save/OutBanner'
import { SaveStatus } from './save/SaveStatus'
import { useWizard } from './session/wizard'
import { Stepper } from './stepper/Stepper'
import { useWide } from './stepper/useWide'

type WizardFrameProps = {
  /** The step on the page; null is the review. */
  readonly current: string | null
  readonly children: ReactNode
}

const ClosedDraft = reserve(async () => (await import('./closed/ClosedDraft')).ClosedDraft)
const StoppedDossier = reserve(async () => (await import('./closed/StoppedDossier')).StoppedDossier)

/** What stands around a section and the review: the steps, how saving fares, the notice of a preview. */
export function WizardFrame({ current, children }: WizardFrameProps) {
  const { dossier, form, corrections } = useWizard()
  const words = useWords(wizardWords)
  const wide = useWide()
  const why = useSyncExternalStore(dossier?.closing.subscribe ?? never, dossier?.closing.why ?? nothing)
  if (dossier && why)
    return (
      <div className="bounds">
        {why === 'closed' ? <ClosedDraft /> : <StoppedDossier dossier={dossier} why={why} />}
      </div>
    )
  const saving = dossier && <SaveStatus dossier={dossier} />
  return (
    <div className="bounds">
      <div className="wizard">
        {dossier === null && (
          <Banner title={words('preview')}>
            <p>
              {words('previewNotice')}{' '}
              <Link to={`/administration/${form.procedure.id}`}>{words('previewBack')}</Link>
            </p>
          </Banner>
        )}
        {dossier && <OutBanner dossier={dossier} />}
        {dossier?.Notice && <dossier.Notice dossier={dossier} />}
        {corrections?.notice}
        <div className="wizard-aside">
          {wide && saving}
          <Stepper current={current} />
        </div>
        <div className="wizard-section">
          {children}
          {!wide && saving}
          {dossier && <Unsigned />}
        </div>
      </div>
    </div>
  )
}

const never = () => () => undefined
const nothing = () => null

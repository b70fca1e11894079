import { useEffect, useRef } from 'react'
import { labelIn } from '../../../schemas/label'
import { useSession } from '../../account/session'
import { useLanguage } from '../../messages/LanguageProvider'
import { reviewWords } from '../../messages/review'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Button } from '../../ui/Button'
import { Failure } from '../../ui/FailurePage'
import { reserve } from '../../ui/reserve'
import { Ineligible } from '../section/Ineligible'
import { useWizard } from '../session/wizard'
import type { Submission } from './useSubmission'

const NeedAccount = reserve(async () => (await import('../../account/unsigned')).NeedAccount)

/** The end of the review: the act itself, and why it was refused. */
export function SubmitDossier({ submission }: { readonly submission: Submission }) {
  const { refusal, busy, submit } = submission
  const { form, dossier } = useWizard()
  const { locale } = useLanguage()
  const words = useWords(reviewWords)
  const { account } = useSession()
  const nobody = dossier !== null && account?.email === null
  const was = useRef(nobody)
  const heading = useRef<HTMLHeadingElement>(null)
  const refused = useRef<HTMLElement>(null)
  useEffect(() => {
    if (refusal !== null) refused.current?.focus()
  }, [refusal])
  // Whoever has just signed in here comes back to the act itself.
  useEffect(() => {
    if (was.current && !nobody) heading.current?.focus()
    was.current = nobody
  }, [nobody])
  const service = labelIn(form.procedure.service, locale)
  const again = dossier?.summary.state === 'submitted'
  if (dossier?.summary.owner !== undefined) return <OwnerSubmits owner={dossier.summary.owner} />
  return (
    <section className="stack" aria-labelledby="submit">
      <h2 id="submit" ref={heading} tabIndex={-1}>
        {words(again ? 'resubmitTitle' : 'submitTitle')}
      </h2>
      <Ineligible submitting />
      {refusal !== null && refusal.kind !== 'missing' && (
        <section ref={refused} tabIndex={-1} aria-label={words('refusedTitle')}>
          {refusal.kind === 'failed' ? (
            <Failure error={refusal.error} />
          ) : (
            <Banner
              tone={refusal.kind === 'unchanged' ? 'info' : 'danger'}
              live="alert"
              title={words(refusal.kind === 'unchanged' ? 'unchangedTitle' : 'refusedTitle')}
            >
              <p>{words(refusal.kind)}</p>
            </Banner>
          )}
        </section>
      )}
      <p>{words(again ? 'resubmitLead' : 'submitLead', { service })}</p>
      {nobody ? (
        <NeedAccount />
      ) : (
        <div className="actions">
          <Button large busy={busy} onClick={submit}>
            {words(busy ? 'submitting' : again ? 'resubmit' : 'submit')}
          </Button>
        </div>
      )}
      {dossier === null && <p className="soft">{words('preview')}</p>}
    </section>
  )
}

/** For somebody who helps: whose act it is. */
function OwnerSubmits({ owner }: { readonly owner: string }) {
  const words = useWords(reviewWords)
  return (
    <section className="stack" aria-labelledby="submit">
      <h2 id="submit">{words('submitTitle')}</h2>
      <Banner>
        <p>{words.rich('ownerSubmits', { owner: <bdi>{owner}</bdi> })}</p>
      </Banner>
    </section>
  )
}

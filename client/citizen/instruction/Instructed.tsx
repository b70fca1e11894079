import { Suspense } from 'react'
import { finalStates } from '../../../forms/lifecycle'
import { procedureIn } from '../../api/definition'
import { correctionWords } from '../../messages/correction'
import { useWords } from '../../messages/useWords'
import { LinkButton } from '../../ui/Button'
import { chunk } from '../../ui/chunk'
import { Decisions } from '../../ui/Decisions'
import { lazily } from '../../ui/lazily'
import { resumeAddress } from '../addresses'
import type { DossierRead } from '../dossierRead'
import { WithdrawDossier } from '../trash/WithdrawDossier'
import { AskedCorrection } from './AskedCorrection'

const UnsentEdits = lazily(
  chunk(() => import('./UnsentEdits')),
  'UnsentEdits',
)

const GiveOpinion = lazily(
  chunk(() => import('../opinion/GiveOpinion')),
  'GiveOpinion',
)

/** What the instruction asks of a dossier's owner, or has decided, and what they may still do. */
export function Instructed({ read }: { readonly read: DossierRead }) {
  const words = useWords(correctionWords)
  const { dossier, instruction, definition, opinion } = read
  const { timeZone } = procedureIn(definition)
  const { corrections, decisions, unsubmitted = false } = instruction
  const pending = corrections.find(({ closedAt }) => closedAt === null)
  const submitted = dossier.state === 'submitted'
  const decided = finalStates.some((state) => state === dossier.state)
  if (dossier.state === 'draft') return null
  return (
    <>
      {pending ? <AskedCorrection dossier={dossier.id} correction={pending} timeZone={timeZone} /> : null}
      <Decisions {...{ dossier: dossier.id, decisions, timeZone }} decided={decided} to="owner" />
      {decided && dossier.owner === undefined ? (
        <Suspense fallback={null}>
          <GiveOpinion dossier={dossier.id} opinion={opinion} />
        </Suspense>
      ) : null}
      {unsubmitted ? (
        <Suspense fallback={null}>
          <UnsentEdits read={read} />
        </Suspense>
      ) : null}
      {submitted ? (
        <div className="stack-s">
          {pending || unsubmitted ? null : <p>{words('editText')}</p>}
          <div className="actions">
            {pending || unsubmitted ? null : (
              <LinkButton to={resumeAddress(dossier.id)} variant="secondary">
                {words('edit')}
              </LinkButton>
            )}
            {dossier.owner === undefined ? <WithdrawDossier dossier={dossier} /> : null}
          </div>
        </div>
      ) : null}
    </>
  )
}

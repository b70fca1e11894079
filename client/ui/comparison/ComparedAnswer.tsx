import { AuthorText } from '../../../forms/controls/AuthorLanguage'
import type { ComparedAnswer as Compared, ToldAnswer } from '../../../forms/engine/versions'
import { comparingWords } from '../../messages/comparing'
import { documentWords } from '../../messages/document'
import { useWords } from '../../messages/useWords'
import { Presentation } from '../Presentation'
import { useComparing } from './comparing'
import { Different } from './Different'
import { QuestionChanges } from './QuestionChanges'

type ComparedAnswerProps = { readonly answer: Compared; readonly level: 3 | 5 }

/** One question: what happened to it in words, then piece by piece or one version beside the other. */
export function ComparedAnswer({ answer, level }: ComparedAnswerProps) {
  const words = useWords(comparingWords)
  const { former: was, latter: is } = useComparing()
  const { change, former, latter, difference } = answer
  const Title = level === 3 ? 'h3' : 'h5'
  const told = [
    { version: was, side: former },
    { version: is, side: latter },
  ].filter(({ side }) => isTold(side, change))
  return (
    <div className="stack-s">
      <Title className="change-title">
        <AuthorText text={(latter ?? former)?.label ?? ''} />
      </Title>
      <p className="change-said">{words(`change_${change}`)}</p>
      <QuestionChanges {...{ former, latter }} />
      {former === undefined && change !== 'asked' ? <p>{words('newly')}</p> : null}
      {latter === undefined && change !== 'unasked' ? <p>{words('noLonger')}</p> : null}
      {difference === undefined ? (
        <dl className="sides">
          {told.map(({ version, side }) => (
            <div key={version}>
              <dt>{words('inVersion', { version })}</dt>
              <dd>{side === undefined ? null : <Side side={side} />}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <Different difference={difference} />
      )}
    </div>
  )
}

/** Where an answer only came or went, the empty side says nothing more. */
function isTold(side: ToldAnswer | undefined, change: Compared['change']): boolean {
  if (side === undefined || change === 'asked' || change === 'unasked') return false
  return side.presentation !== null || change === 'changed' || change === 'said'
}

function Side({ side: { presentation, verification, label } }: { readonly side: ToldAnswer }) {
  const words = useWords(documentWords)
  const { fileAddress } = useComparing()
  return (
    <>
      {presentation === null ? (
        <span className="unanswered">{words('unanswered')}</span>
      ) : (
        <Presentation
          presentation={presentation}
          label={label}
          fileAddress={({ fileId }) => fileAddress(fileId)}
        />
      )}
      {verification === undefined ? null : (
        <p className="unsettled">{words(`verification_${verification}`)}</p>
      )}
    </>
  )
}

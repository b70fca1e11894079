import type { OwnSession } from '../../../schemas/api/ownAccount'
import { accountPageWords } from '../../messages/accountPage'
import { useLanguage } from '../../messages/LanguageProvider'
import { useWords } from '../../messages/useWords'
import { Button } from '../../ui/Button'
import { Moment } from '../../ui/Moment'
import { wordMoment } from '../../ui/moments'
import { useDeviceName } from './useDeviceName'

type SessionLineProps = { readonly session: OwnSession; onClose(): void }

/** One open session: on what, since when, seen when. This one is left by signing out. */
export function SessionLine({ session, onClose }: SessionLineProps) {
  const words = useWords(accountPageWords)
  const { locale } = useLanguage()
  const { openedAt, seenAt, here } = session
  const device = useDeviceName(session)
  return (
    <li className="stack-s">
      <p>
        <strong>{device}</strong>
        {here ? (
          <>
            {' '}
            <span className="ds-tag" data-color="success">
              {words('here')}
            </span>
          </>
        ) : null}
      </p>
      <p>
        {words.rich('opened', { at: <Moment at={openedAt} show="moment" /> })}
        <br />
        {words.rich('seen', { at: <Moment at={seenAt} show="moment" /> })}
      </p>
      {here ? null : (
        <div className="actions">
          <Button
            variant="secondary"
            aria-label={words('closeNamed', { device, at: wordMoment(openedAt, locale) })}
            onClick={onClose}
          >
            {words('close')}
          </Button>
        </div>
      )}
    </li>
  )
}

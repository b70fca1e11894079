import { useEffect, useRef, useState } from 'react'
import { unsignedWords } from '../../messages/unsigned'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { useLocation } from '../../ui/router'
import { RegisterForm } from '../RegisterForm'
import { SignInForm } from '../SignInForm'
import { useSession } from '../session'
import { useFreshSession } from './useFreshSession'

/** What submitting wants first: an account, made or signed in to without leaving the page. */
export function NeedAccount() {
  const words = useWords(unsignedWords)
  const { signedIn } = useSession()
  const [open, setOpen] = useState<'signIn' | 'register' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <p>{words('need')}</p>
      <div className="actions">
        <Button onClick={() => setOpen('register')}>{words('register')}</Button>
        <Button variant="secondary" onClick={() => setOpen('signIn')}>
          {words('signIn')}
        </Button>
      </div>
      {open === 'signIn' ? (
        <Dialog title={words('signIn')} onClose={close}>
          <SignInForm
            onSignedIn={(account) => {
              close()
              signedIn(account)
            }}
          />
          <Button variant="tertiary" onClick={close}>
            {words('close')}
          </Button>
        </Dialog>
      ) : null}
      {open === 'register' ? <Register onClose={close} /> : null}
    </>
  )
}

function Register({ onClose }: { onClose(): void }) {
  const words = useWords(unsignedWords)
  const { pathname } = useLocation()
  const ask = useFreshSession()
  const [written, setWritten] = useState<string | null>(null)
  const told = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (written !== null) told.current?.focus()
  }, [written])

  async function look() {
    const confirmed = await ask().catch(() => false)
    if (!confirmed) announce(words('notConfirmed'))
  }

  return (
    <Dialog title={words(written === null ? 'register' : 'writtenTitle')} onClose={onClose}>
      {written === null ? (
        <RegisterForm back={pathname} onWritten={setWritten} />
      ) : (
        <div ref={told} tabIndex={-1} className="stack">
          <p>{words('writtenTo', { email: written })}</p>
          <p>{words('writtenThen')}</p>
          <Button onClick={() => void look()}>{words('confirmed')}</Button>
        </div>
      )}
      <Button variant="tertiary" onClick={onClose}>
        {words('close')}
      </Button>
    </Dialog>
  )
}

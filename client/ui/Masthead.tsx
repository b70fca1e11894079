import { useState } from 'react'
import type { Role } from '../../schemas/account'
import { isSignedIn, useSession } from '../account/session'
import { signInAddress } from '../account/signInAddress'
import { signOut } from '../api/session'
import { useLanguage } from '../messages/LanguageProvider'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { announce } from './announce'
import { useBranding } from './branding'
import { Emblem } from './Emblem'
import { ErrorText } from './ErrorText'
import { Icon } from './Icon'
import { reserve } from './reserve'
import { Link, NavLink, navigate, useLocation } from './router'

const LeaveUnsigned = reserve(async () => (await import('../account/unsigned')).LeaveUnsigned)

const rooms = [
  { to: '/dossiers', role: 'citizen', words: 'myDossiers' },
  { to: '/instruction', role: 'agent', words: 'desk' },
  { to: '/administration', role: 'administrator', words: 'administration' },
  { to: '/exploitation', role: 'operator', words: 'operations' },
  { to: '/compte', role: null, words: 'myAccount' },
] as const satisfies readonly { to: string; role: Role | null; words: string }[]

/** The head of every page: whose service this is, the rooms open to the person, language and account. */
export function Masthead() {
  const words = useWords(shellWords)
  const { account } = useSession()
  const open = rooms.filter(
    ({ role }) => account && (role === null ? isSignedIn(account) : account.roles.includes(role)),
  )
  return (
    <header className="masthead">
      <div className="bounds">
        <Brand />
        {open.length > 0 ? (
          <nav className="masthead-nav" aria-label={words('mainNav')}>
            <ul>
              {open.map((room) => (
                <li key={room.to}>
                  <NavLink to={room.to}>{words(room.words)}</NavLink>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        <Tools />
      </div>
    </header>
  )
}

function Brand() {
  const words = useWords(shellWords)
  const { name, operator, logo } = useBranding()
  return (
    <Link to="/" className="brand" aria-label={words('homeOf', { name })}>
      {logo ? <img src={logo} alt="" /> : <Emblem />}
      <span>
        <span className="brand-name">{name}</span>
        {operator ? <span className="brand-operator">{operator}</span> : null}
      </span>
    </Link>
  )
}

function Tools() {
  const words = useWords(shellWords)
  const { locale, choose } = useLanguage()
  const { account, signedOut } = useSession()
  const { pathname, search } = useLocation()
  const [failed, setFailed] = useState(false)
  const [asking, setAsking] = useState(false)
  const signed = isSignedIn(account)
  const other = locale === 'fr' ? 'en' : 'fr'

  async function leave() {
    setAsking(false)
    try {
      await signOut({})
    } catch {
      return setFailed(true)
    }
    setFailed(false)
    signedOut()
    navigate('/')
    announce(words('signedOut'))
  }

  return (
    <div className="masthead-tools">
      {asking ? <LeaveUnsigned onKept={() => setAsking(false)} onLeft={() => void leave()} /> : null}
      {account && signed ? (
        <span className="masthead-person">
          <Icon name="person" /> <bdi>{account.name}</bdi>
        </span>
      ) : null}
      {failed ? (
        <div role="alert">
          <ErrorText>{words('signOutFailed')}</ErrorText>
        </div>
      ) : null}
      {account ? (
        <button type="button" onClick={() => (signed ? void leave() : setAsking(true))}>
          {words(signed ? 'signOut' : 'leave')}
        </button>
      ) : null}
      {signed || pathname === '/connexion' ? null : (
        <Link to={signInAddress(`${pathname}${search}`)}>
          <Icon name="person" /> {words('signIn')}
        </Link>
      )}
      <button type="button" lang={other} onClick={() => choose(other)}>
        <Icon name="globe" /> {words('otherLanguage')}
      </button>
    </div>
  )
}

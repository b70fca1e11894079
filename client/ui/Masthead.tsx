import type { Role } from '../../schemas/account'
import { SignOut } from '../account/SignOut'
import { isSignedIn, useSession } from '../account/session'
import { signInAddress } from '../account/signInAddress'
import { useLanguage } from '../messages/LanguageProvider'
import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { useBranding } from './branding'
import { Emblem } from './Emblem'
import { Icon } from './Icon'
import { Link, NavLink, useLocation } from './router'

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
    <Link to="/" className="brand">
      {logo ? <img src={logo} alt="" /> : <Emblem />}
      <span>
        <span className="brand-name">{name}</span>
        {operator ? <span className="brand-operator">{operator}</span> : null}
        <span className="sr-only">{words('home')}</span>
      </span>
    </Link>
  )
}

function Tools() {
  const words = useWords(shellWords)
  const { locale, choose } = useLanguage()
  const { account } = useSession()
  const { pathname, search } = useLocation()
  const signed = isSignedIn(account)
  const other = locale === 'fr' ? 'en' : 'fr'
  return (
    <div className="masthead-tools">
      {account && signed ? (
        <span className="masthead-person">
          <Icon name="person" /> <bdi>{account.name}</bdi>
        </span>
      ) : null}
      {account ? <SignOut signed={signed} /> : null}
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

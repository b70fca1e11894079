import { shellWords } from '../messages/shell'
import { useWords } from '../messages/useWords'
import { useBranding } from './branding'
import { Link } from './router'

/** The foot of every page: who answers for the service, and its legal pages. */
export function Footer() {
  const words = useWords(shellWords)
  const { name, operator, contactEmail } = useBranding()
  return (
    <footer className="footer">
      <div className="bounds">
        <p>
          <strong>{name}</strong>
          {operator ? ` – ${operator}` : null}
        </p>
        <nav aria-label={words('footer')}>
          <ul className="footer-links">
            <li>
              <Link to="/accessibilite">{words('accessibility')}</Link>
            </li>
            <li>
              <Link to="/mentions-legales">{words('legal')}</Link>
            </li>
            <li>
              <Link to="/donnees-personnelles">{words('personal')}</Link>
            </li>
            {contactEmail ? (
              <li>
                <a href={`mailto:${contactEmail}`}>{words('contact')}</a>
              </li>
            ) : null}
          </ul>
        </nav>
      </div>
    </footer>
  )
}

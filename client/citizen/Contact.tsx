import { AuthorText } from '../../forms/controls/AuthorLanguage'
import type { Procedure } from '../../forms/fields'
import { labelIn } from '../../schemas/label'
import { useLanguage } from '../messages/LanguageProvider'
import { startWords } from '../messages/start'
import { useWords } from '../messages/useWords'

/** Whom to ask about a procedure: the administration in charge, never the product. */
export function Contact({ procedure }: { readonly procedure: Procedure }) {
  const words = useWords(startWords)
  const { locale } = useLanguage()
  const { email, phone, hours, address } = procedure.contact
  return (
    <section className="stack-s">
      <h2>{words('contact')}</h2>
      <p>{words('contactText', { service: labelIn(procedure.service, locale) })}</p>
      <dl className="contact">
        {email ? (
          <div>
            <dt>{words('email')}</dt>
            <dd>
              <a className="contact-link" href={`mailto:${email}`}>
                {email}
              </a>
            </dd>
          </div>
        ) : null}
        {phone ? (
          <div>
            <dt>{words('phone')}</dt>
            <dd>
              <a className="contact-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                {phone}
              </a>
            </dd>
          </div>
        ) : null}
        {hours ? (
          <div>
            <dt>{words('hours')}</dt>
            <dd>
              <AuthorText text={labelIn(hours, locale)} />
            </dd>
          </div>
        ) : null}
        {address ? (
          <div>
            <dt>{words('address')}</dt>
            <dd className="typed">
              <AuthorText text={labelIn(address, locale)} />
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  )
}

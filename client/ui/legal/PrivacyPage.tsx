import { Page } from '../Page'
import { LegalSection } from './LegalSection'
import { useLegal } from './useLegal'

/** What is known of people, why, how long, and their rights. */
export function PrivacyPage() {
  const { text, rich } = useLegal()
  return (
    <Page title={text('personalTitle')} lead={text('personalLead')}>
      <LegalSection title={text('whoTitle')}>
        <p>{text('who')}</p>
        <p>{text('whoRuns')}</p>
      </LegalSection>
      <LegalSection title={text('whatTitle')}>
        <ul>
          <li>{text('whatAccount')}</li>
          <li>{text('whatAnswers')}</li>
          <li>{text('whatEvents')}</li>
          <li>{text('whatLog')}</li>
        </ul>
      </LegalSection>
      <LegalSection title={text('whyTitle')}>
        <p>{text('why')}</p>
      </LegalSection>
      <LegalSection title={text('longTitle')}>
        <p>{text('long')}</p>
        <p>{text('longDraft')}</p>
      </LegalSection>
      <LegalSection title={text('deviceTitle')}>
        <p>{text('device')}</p>
        <p>{text('deviceGone')}</p>
        <p>{text('deviceShared')}</p>
        <p>{text('deviceFiles')}</p>
      </LegalSection>
      <LegalSection title={text('cookiesTitle')}>
        <p>{text('cookies')}</p>
        <p>{text('cookiesDevice')}</p>
        <p>{text('cookiesShared')}</p>
        <p>{text('cookiesRegistration')}</p>
        <p>{text('cookiesLocale')}</p>
        <p>{text('cookiesRemove')}</p>
      </LegalSection>
      <LegalSection title={text('rightsTitle')}>
        <p>{text('rights')}</p>
        <p>
          {rich('rightsHow')} <a href="https://www.cnil.fr/fr/adresser-une-plainte">{text('cnil')}</a>.
        </p>
      </LegalSection>
    </Page>
  )
}

import { Page } from '../Page'
import { LegalSection } from './LegalSection'
import { useLegal } from './useLegal'

/** Who publishes and hosts the service, and with what software. */
export function LegalNoticePage() {
  const { text, rich } = useLegal()
  return (
    <Page title={text('noticeTitle')}>
      <LegalSection title={text('publisherTitle')}>
        <p>{text('publisher')}</p>
        <p>{rich('publisherContact')}</p>
      </LegalSection>
      <LegalSection title={text('hostTitle')}>
        <p>{text('host')}</p>
      </LegalSection>
      <LegalSection title={text('softwareTitle')}>
        <p>{text('software')}</p>
        <p>{text('typeface')}</p>
      </LegalSection>
      <LegalSection title={text('linksTitle')}>
        <p>{text('links')}</p>
      </LegalSection>
    </Page>
  )
}

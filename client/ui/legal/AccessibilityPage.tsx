import { Page } from '../Page'
import { LegalSection } from './LegalSection'
import { useLegal } from './useLegal'

const done = ['doneKeyboard', 'doneReader', 'doneZoom', 'doneContrast', 'donePdf', 'doneTests'] as const

/** The accessibility statement, in the form that the decree of 24 July 2019 sets. */
export function AccessibilityPage() {
  const { text, rich } = useLegal()
  return (
    <Page title={text('accessibilityTitle')} lead={text('accessibilityLead')}>
      <LegalSection title={text('stateTitle')}>
        <p>
          <strong>{text('state')}</strong>
        </p>
        <p>{text('stateWhy')}</p>
      </LegalSection>
      <LegalSection title={text('doneTitle')}>
        <ul>
          {done.map((key) => (
            <li key={key}>{text(key)}</li>
          ))}
        </ul>
      </LegalSection>
      <LegalSection title={text('reportTitle')}>
        <p>{rich('report')}</p>
      </LegalSection>
      <LegalSection title={text('appealTitle')}>
        <p>{text('appeal')}</p>
        <ul>
          <li>
            <a href="https://formulaire.defenseurdesdroits.fr">{text('appealForm')}</a>
          </li>
          <li>{text('appealPhone')}</li>
          <li>{text('appealPost')}</li>
        </ul>
      </LegalSection>
    </Page>
  )
}

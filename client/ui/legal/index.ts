/** The legal pages. */
export { AccessibilityPage } from './AccessibilityPage'
export { LegalNoticePage } from './LegalNoticePage'
export { PersonalDataPage } from './PersonalDataPage'

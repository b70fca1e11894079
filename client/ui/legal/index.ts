/** The legal pages. */
export { AccessibilityPage } from './AccessibilityPage'
export { LegalNoticePage } from './LegalNoticePage'
export { PrivacyPage } from './PrivacyPage'

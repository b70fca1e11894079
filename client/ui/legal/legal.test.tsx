import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { aBranding, draw } from '../../../tests/support/draw'
import { AccessibilityPage, LegalNoticePage, PrivacyPage } from '.'

test.each([
  ['Accessibilité', AccessibilityPage],
  ['Mentions légales', LegalNoticePage],
  ['Données personnelles', PrivacyPage],
])('%s names the installation’s own operator and how to write to it', async (title, LegalPage) => {
  const { container } = draw(<LegalPage />)
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible()
  expect(container).toHaveTextContent(aBranding.operator)
  expect(screen.getAllByRole('link', { name: aBranding.contactEmail })[0]).toHaveAttribute(
    'href',
    `mailto:${aBranding.contactEmail}`,
  )
  expect(await axe(container)).toHaveNoViolations()
})

test('accessibility is not claimed before an audit, and the way of appeal is there', () => {
  draw(<AccessibilityPage />)
  expect(screen.getByText(/est déclaré non conforme/)).toBeVisible()
  expect(screen.getByText(/Défenseur des droits, Libre réponse 71120/)).toBeVisible()
})

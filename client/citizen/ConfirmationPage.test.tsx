import { screen } from '@testing-library/react'
import { axe } from 'jest-axe'
import { smallProcedure } from '../../tests/support/builders/dossiers'
import { aDossier, aSubmittedDossier, aVersion } from '../../tests/support/builders/summaries'
import { draw } from '../../tests/support/draw'
import { Confirmation } from './ConfirmationPage'
import type { DossierRead } from './dossierRead'

const read: DossierRead = {
  dossier: aSubmittedDossier(),
  revision: 1,
  definition: smallProcedure,
  versions: [aVersion()],
  events: [],
  receipt: 'sent',
  sources: [],
  today: '2026-03-12',
  instruction: { corrections: [], decisions: [] },
}

test('the number, the date, what comes next and both PDFs are there', async () => {
  const { container } = draw(<Confirmation read={read} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Votre dossier est déposé' })).toBeVisible()
  expect(screen.getByText('2026-0000003-1')).toBeVisible()
  expect(screen.getByText('12 mars 2026 à 14 h 40')).toHaveAttribute('datetime', '2026-03-12T13:40:00.000Z')
  expect(screen.getByText('15 jours')).toBeVisible()
  const address = `/api/dossiers/${read.dossier.id}/versions/1`
  expect(screen.getByRole('link', { name: /accusé de réception/ })).toHaveAttribute(
    'href',
    `${address}/receipt.pdf`,
  )
  expect(screen.getByRole('link', { name: /mon dossier \(PDF\)/ })).toHaveAttribute('href', `${address}.pdf`)
  expect(await axe(container)).toHaveNoViolations()
})

test.each([
  ['pending', /part par courriel dans quelques minutes/],
  ['sent', /vous a été envoyé par courriel/],
  ['failed', /n’a pas pu être envoyé. Téléchargez-le/],
  ['unconfigured', /n’envoie pas de courriel. Téléchargez/],
] as const)('a receipt that is %s is told as it is', (receipt, sentence) => {
  draw(<Confirmation read={{ ...read, receipt }} />)
  expect(screen.getByText(sentence)).toBeVisible()
})

test('a dossier that was never submitted has no confirmation: its own page is shown', () => {
  const { place } = draw(<Confirmation read={{ ...read, dossier: aDossier({ id: 'd1' }) }} />, {
    at: '/dossiers/d1/confirmation',
  })
  expect(place()).toBe('/dossiers/d1')
})

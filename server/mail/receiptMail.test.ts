import { locales } from '../../schemas/label'
import { type Receipt, receiptMail } from './receiptMail'

const receipt: Receipt = {
  number: '2026-0001234-6',
  version: 1,
  procedure: 'Signaler une difficulté',
  service: 'Direction des entreprises',
  submittedAt: '2026-03-12T10:05:00.000Z',
  timeZone: 'Europe/Paris',
  next: 'Nous répondons sous **15 jours**.\n\n- par [courriel](mailto:aide@example.fr)\n- ou par courrier',
  contact: 'aide@example.fr',
  reach: '1 rue de la Paix, 75002 Paris, 01 99 00 27 00',
  silence: 'Sans réponse le **12 mai 2026**, votre demande sera **rejetée**.',
  link: 'https://guichet.example/dossiers/0190',
  name: 'Guichet',
  attached: true,
  french: new Set(),
}

test('the receipt says number, procedure, service, date, what comes next and where to follow', () => {
  const { subject, text } = receiptMail(receipt, 'fr')
  expect(subject).toBe('Accusé de réception du dossier 2026-0001234-6')
  expect(text).toBe(`Votre dossier est déposé

Numéro du dossier\u00a0: 2026-0001234-6
Démarche\u00a0: Signaler une difficulté
Service\u00a0: Direction des entreprises
Joindre le service\u00a0: 1 rue de la Paix, 75002 Paris, 01 99 00 27 00
Déposé le\u00a0: 12 mars 2026 à 11\u00a0h\u00a005

Et maintenant\u00a0?

Nous répondons sous 15 jours.

- par courriel (mailto:aide@example.fr)
- ou par courrier

Si le service ne répond pas

Sans réponse le 12 mai 2026, votre demande sera rejetée.

Suivre votre dossier\u00a0: https://guichet.example/dossiers/0190

L’accusé de réception est joint à ce message, au format PDF.

Une question\u00a0? Écrivez à aide@example.fr en rappelant le numéro du dossier.

Ce message est envoyé par Guichet. Il est automatique\u00a0: n’y répondez pas.
`)
})

test('in English the same is said, with the time as it is read there', () => {
  const { text } = receiptMail({ ...receipt, next: null, contact: null, attached: false }, 'en')
  expect(text).toContain('Submitted on: 12 March 2026 at 11:05')
  expect(text).toContain('The service examines your dossier.')
  expect(text).not.toContain('attached')
})

test('what its author gave in French alone is read as French in an English mail', () => {
  const french = new Set([receipt.procedure, receipt.next ?? ''])
  const { html } = receiptMail({ ...receipt, french }, 'en')
  expect(html).toMatch(/<dd lang="fr"[^>]*>Signaler une difficulté<\/dd>/)
  expect(html).toMatch(/<dd lang="en"[^>]*>Direction des entreprises<\/dd>/)
  expect(html).toContain('<div lang="fr"><p>Nous répondons')
  expect(receiptMail({ ...receipt, french }, 'fr').html).not.toContain('lang="en"')
})

test.each(locales)('both layouts say the same in %s', (locale) => {
  const { text, html } = receiptMail(receipt, locale)
  const words = (content: string) => content.match(/[\p{L}\p{N}]{3,}/gu) ?? []
  const readable = html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/ href="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, ' ')
  expect(words(readable).sort()).toEqual(words(text).sort())
})

test('nothing that an author wrote becomes markup', () => {
  const { html } = receiptMail(
    { ...receipt, procedure: '<script>alert(1)</script>', next: '<img src=x onerror="alert(1)"> & co' },
    'fr',
  )
  expect(html).not.toMatch(/<(script|img)/)
  expect(html).toContain('&#60;script&#62;alert(1)')
})

test('a resubmission is told from the first one', () => {
  expect(receiptMail({ ...receipt, version: 2 }, 'fr').text).toMatch(/^Votre dossier modifié est déposé/)
})

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { type Locale, locales } from '../../schemas/label'
import { type AccountMail, accountMail, accountMails } from '../../server/mail/accountMail'
import type { Mail } from '../../server/mail/frame'
import { invitationMail } from '../../server/mail/invitationMail'
import { newcomerMail } from '../../server/mail/newcomerMail'
import { noticeMail } from '../../server/mail/noticeMail'
import { type Notice, noticeAddress, notices, refusingAddress } from '../../server/mail/notices'
import { receiptMail } from '../../server/mail/receiptMail'
import { sitDown, step } from '../support/journey'
import { violations } from '../support/violations'

const publicUrl = 'https://demarches.une-administration.exemple.fr'
const long = `camille.${'tres-longue-adresse-'.repeat(4)}@exemple.fr`
const place = { name: 'Guichet des démarches', publicUrl, contactEmail: long }
const named = {
  number: '2026-0001234-6',
  procedure: 'Signaler une difficulté rencontrée avec une plateforme en ligne de mise en relation',
  inFrench: true,
  name: place.name,
}
const id = '01a200f2-f20d-75ff-8ac4-12d0824eb9ba'

/** Every mail that the product writes, each as long as it gets. */
const mails: readonly (readonly [name: string, write: (locale: Locale) => Mail])[] = [
  ...Object.keys(accountMails)
    .filter((what): what is AccountMail => what in accountMails)
    .map((what) => {
      const said = { what, token: 'a'.repeat(43), back: `/dossiers/${id}/relecture`, provider: 'proconnect' }
      return [
        what,
        (locale: Locale) => accountMail({ ...said, provider: 'proconnect' }, place, locale),
      ] as const
    }),
  ...Object.keys(notices)
    .filter((what): what is Notice => what in notices)
    .map((what) => {
      const leads = { link: publicUrl + noticeAddress(what, id), choice: publicUrl + refusingAddress }
      const told = { ...named, ...leads, what, goes: what.startsWith('expiring') ? '2026-12-23' : null }
      const appeal =
        what === 'decision' ? 'Vous avez **deux mois** :\n\n- [ici](https://exemple.fr)\n- là' : null
      return [`notice ${what}`, (locale: Locale) => noticeMail({ ...told, appeal }, locale)] as const
    }),
  ...(['guest', 'owner'] as const).map((kind) => {
    const invited = { ...named, kind, from: long, email: long, link: `${publicUrl}/dossiers` }
    return [`invitation ${kind}`, (locale: Locale) => invitationMail(invited, locale)] as const
  }),
  ...['12345678', null].map((code) => {
    const said = { code, provider: 'FranceConnect', name: place.name }
    return [
      `newcomer ${code === null ? 'known' : 'code'}`,
      (locale: Locale) => newcomerMail(said, locale),
    ] as const
  }),
  ['receipt', (locale) => receiptMail({ ...receipt, ...named, link: `${publicUrl}/dossiers/${id}` }, locale)],
]

const receipt = {
  version: 1,
  service: 'Direction générale des Entreprises',
  submittedAt: '2026-03-12T10:05:00.000Z',
  timeZone: 'Europe/Paris',
  next: 'Nous répondons sous **15 jours**.\n\n- par [courriel](mailto:aide@exemple.fr)\n- ou par courrier',
  contact: long,
  reach: '1 rue de la Paix, 75002 Paris, 01 99 00 27 00',
  silence: 'Sans réponse le **12 mai 2026**, votre demande sera **rejetée**.',
  attached: true,
  french: new Set(['Nous répondons']),
}

/** The addresses that have a page of the product. */
const pages = [
  ...readFileSync(new URL('../../client/Pages.tsx', import.meta.url), 'utf8').matchAll(/ path="([^"]+)"/g),
].map(([, path = '']) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`))

let page: Page

step('a mail is opened as a phone shows it', async () => {
  const keyboard = await sitDown('mails', { width: 360, height: 640 })
  page = keyboard.page
})

for (const locale of locales)
  step(
    `each mail in ${locale} can be read by all, fits the screen and leads to a page that is there`,
    async () => {
      const wrong: string[] = []
      for (const [name, write] of mails) wrong.push(...(await wrongIn(name, write(locale), locale)))
      expect(wrong).toEqual([])
    },
  )

async function wrongIn(name: string, { subject, text, html }: Mail, locale: Locale): Promise<string[]> {
  await page.setContent(html)
  const wrong = await violations(page)
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 640 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) wrong.push(`is ${wide} wide on ${width}`)
  }
  const [lang, title] = await page.evaluate(() => [document.documentElement.lang, document.title])
  if (lang !== locale || title !== subject) wrong.push(`is called ${title} in ${lang}`)
  const links = await page.getByRole('link').evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      height: link.getBoundingClientRect().height,
    })),
  )
  const own = links.filter(({ href }) => href.startsWith(publicUrl))
  for (const { href } of own)
    if (!text.includes(href) || !pages.some((one) => one.test(new URL(href).pathname))) wrong.push(href)
  // A code is copied to the page that stayed open: such a mail leads nowhere.
  if ((own[0]?.height ?? 0) < 44 && !name.startsWith('newcomer')) wrong.push('has no button')
  const shown = await page.evaluate(() => document.body.innerText)
  const addresses = links
    .map(({ href }) => href.replace(/^(mailto|tel):/, ''))
    .filter((one) => !shown.includes(one))
  if (!sameWords(`${shown} ${addresses.join(' ')}`, text)) wrong.push(`says\n${shown}\nand\n${text}`)
  return wrong.map((what) => `${name}: ${what}`)
}

function sameWords(one: string, other: string): boolean {
  const words = (content: string) =>
    (content.replaceAll('mailto:', '').match(/[\p{L}\p{N}]{3,}/gu) ?? []).sort().join(' ')
  return words(one) === words(other)
}

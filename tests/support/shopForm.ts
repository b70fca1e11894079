import type { Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import type { Changes } from '../../schemas/answers'
import { readDraft, saveDraft, startDossier, submitDossier } from '../../schemas/api/dossiers'
import { publishRevision, uploadDefinition } from '../../schemas/api/procedures'
import { aProcedure } from './builders/forms'
import type { Product } from './product'
import { visitor } from './visitor'
import { waitUntil } from './waitUntil'

/** A form of three short pages, the last of which takes files. */
export const shopForm = aProcedure({
  id: 'shop',
  title: 'Signaler une difficulté',
  sections: [
    {
      id: 'shop',
      title: 'Votre boutique',
      fields: [
        { id: 'name', type: 'text', label: 'Nom de la boutique' },
        { id: 'town', type: 'text', label: 'Ville' },
      ],
    },
    {
      id: 'trouble',
      title: 'La difficulté',
      fields: [{ id: 'story', type: 'longText', label: 'Que s’est-il passé ?' }],
    },
    {
      id: 'proof',
      title: 'Les preuves',
      fields: [{ id: 'files', type: 'file', label: 'Pièces', optional: true, max: 6 }],
    },
  ],
})

/** Publishes it; gives the citizen and what begins and reads their dossiers. */
export async function publishShopForm(product: Product) {
  const administrator = await visitor(product.url, product.accounts.administrator)
  const source = JSON.stringify(shopForm)
  const { revision } = await administrator.must(uploadDefinition, { body: { source } })
  await administrator.must(publishRevision, { params: { procedure: shopForm.id, revision } })
  const citizen = await visitor(product.url, product.accounts.citizen)
  return {
    citizen,
    begin: async () => (await citizen.must(startDossier, { body: { procedureId: shopForm.id } })).id,
    save: (dossier: string, changes: Changes) =>
      citizen.must(saveDraft, { params: { dossier }, body: { basedOn: 0, saveId: uuid(), changes } }),
    submit: (dossier: string) => citizen.must(submitDossier, { params: { dossier }, body: { number: 1 } }),
    draft: (dossier: string) => citizen.must(readDraft, { params: { dossier } }),
  }
}

/** Waits until the page could do without a connection: the product's files are here, and so is the dossier. */
export async function keptHere(page: Page, dossier: string): Promise<void> {
  await shellHere(page)
  await waitUntil(
    page,
    async (id) => {
      // To open what is not there yet would make it, empty.
      if (localStorage.getItem('guichet.kept') === null) return false
      const parts = await keptParts()
      return parts.filter((part) => part.dossier === id).length > 1

      function keptParts() {
        return new Promise<{ dossier: string }[]>((resolve) => {
          const opening = indexedDB.open('guichet')
          opening.onsuccess = () => {
            const all = opening.result.transaction('kept').objectStore('kept').getAll()
            all.onsuccess = () => {
              opening.result.close()
              resolve(all.result)
            }
          }
        })
      }
    },
    dossier,
  )
}

/** Waits until this page's product is here, files and all: the one whose page names `program`. */
export async function shellHere(page: Page, program = ''): Promise<void> {
  await waitUntil(
    page,
    async (named) => {
      const { active, installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {}
      if (navigator.serviceWorker.controller?.state !== 'activated') return false
      if (active !== navigator.serviceWorker.controller || installing || waiting) return false
      const own = (await caches.keys()).filter((each) => each.startsWith('guichet-'))
      const pages = await Promise.all(own.map(async (each) => (await caches.open(each)).match('/')))
      const newest = await pages.at(-1)?.text()
      return newest?.includes(named) === true
    },
    program,
  )
}

/** Waits until the page may go without losing a word: the server has them all, or the device. */
export async function nothingToLose(page: Page): Promise<void> {
  await page.waitForFunction(() => dispatchEvent(new Event('beforeunload', { cancelable: true })))
}

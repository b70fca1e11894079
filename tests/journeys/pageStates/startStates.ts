import type { Page } from 'playwright-core'
import type { PageState } from './pageState'

/** Beginning without an account, and what it leads to. */
export const startStates: readonly PageState[] = [
  begun('a dossier begun without an account', 'SectionPage', /reste sur cet appareil jusqu’au/),
  {
    ...begun('leaving without an account', 'SectionPage', 'Effacer ce brouillon'),
    async arrange(page) {
      await begin(page)
      await page.getByRole('button', { name: 'Quitter' }).press('Enter')
    },
  },
  {
    ...begun('the review without an account', 'ReviewPage', 'il faut un compte'),
    async arrange(page) {
      await begin(page)
      await page.goto(page.url().replace(/sections.*/, 'relecture'))
      await page.getByRole('button', { name: 'Créer un compte' }).press('Enter')
      await page.getByRole('dialog').waitFor()
    },
  },
]

function begun(name: string, page: string, shows: string | RegExp): PageState {
  return { name, page, role: 'nobody', address: '/commencer/consultation-plateformes', shows, arrange: begin }
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Commencer' }).press('Enter')
  await page.waitForURL(/\/sections\//)
  await page.getByText(/reste sur cet appareil/).waitFor()
}

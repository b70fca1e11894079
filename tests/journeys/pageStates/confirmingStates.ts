import type { PageState } from './pageState'

/** Where the link of a mail leads that makes an account. */
export const confirmingStates: readonly PageState[] = [
  {
    ...confirming('an address confirmed where the account was asked for', 'nour@exemple.fr'),
    ...wanting({ wants: 'nothing', name: 'Nour Benali', email: 'nour@exemple.fr' }),
  },
  {
    ...confirming('an address confirmed elsewhere', 'Mot de passe'),
    ...wanting({ wants: 'password' }),
  },
  {
    ...confirming('an address confirmed in a browser that has just lost what it kept', 'Mot de passe'),
    ...wanting({ wants: 'nothing', name: 'Nour Benali', email: 'nour@exemple.fr' }, 422),
    arrange: (page) => page.getByRole('button', { name: 'Confirmer mon adresse' }).press('Enter'),
  },
  confirming('an address whose link is over', 'Ce lien ne sert plus'),
  { ...confirming('a link that was cut', 'Ce lien ne sert plus'), address: '/inscription/confirmer' },
]

function confirming(name: string, shows: string): PageState {
  const address = `/inscription/confirmer#${'a'.repeat(43)}`
  return { name, page: 'ConfirmPage', role: 'nobody', address, shows }
}

/** What the server says the link wants; and, with a status, how it then refuses a press. */
function wanting(json: unknown, status?: number): Pick<PageState, 'prepare'> {
  return {
    async prepare(page) {
      await page.route('**/api/accounts/confirmations/wanted', (route) => route.fulfill({ json }))
      if (status === undefined) return
      const refusal = { status, code: 'account.passwordWanted', detail: 'Écrivez le mot de passe.' }
      await page.route('**/api/accounts/confirmations', (route) => route.fulfill({ status, json: refusal }))
    },
  }
}

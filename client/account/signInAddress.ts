const param = 'retour'

/** Pages that nobody comes back to once signed in. */
const ofAccounts = /^\/(connexion|inscription|mot-de-passe)/

/** The sign-in page, and where it leads back to. */
export function signInAddress(back: string): string {
  return leadingBack('/connexion', back)
}

/** Another page of accounts that leads back to a page. */
export function leadingBack(
  page: '/connexion' | '/inscription' | '/mot-de-passe-oublie',
  back: string,
): string {
  return back === '/' ? page : `${page}?${new URLSearchParams({ [param]: back })}`
}

/** A page that a mail may lead back to: a dossier's, or where a procedure begins. */
export function backIn(address: string): { readonly back?: string } {
  return /^\/(dossiers|commencer)(\/[\w-]+){1,3}$/.test(address) ? { back: address } : {}
}

/** Where the sign-in page leads back to: a path of this product and nothing else, the home page by default. */
export function wayBack(search: string): string {
  const back = new URLSearchParams(search).get(param) ?? '/'
  const here = 'https://here.invalid'
  if (!back.startsWith('/') || !URL.canParse(back, here)) return '/'
  const { origin, pathname, search: query, hash } = new URL(back, here)
  return origin === here && !ofAccounts.test(pathname) ? `${pathname}${query}${hash}` : '/'
}

const param = 'retour'

/** Pages that nobody comes back to once signed in. */
const ofAccounts = /^\/(connexion|inscription|mot-de-passe)/

/** The sign-in page, and where it leads back to. */
export function signInAddress(back: string): string {
  return back === '/' ? '/connexion' : `/connexion?${new URLSearchParams({ [param]: back })}`
}

/** Where the sign-in page leads back to: a path of this product and nothing else, the home page by default. */
export function wayBack(search: string): string {
  const back = new URLSearchParams(search).get(param) ?? '/'
  const here = 'https://here.invalid'
  if (!back.startsWith('/') || !URL.canParse(back, here)) return '/'
  const { origin, pathname, search: query, hash } = new URL(back, here)
  return origin === here && !ofAccounts.test(pathname) ? `${pathname}${query}${hash}` : '/'
}

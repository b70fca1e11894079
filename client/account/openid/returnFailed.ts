import { type Provider, providers, type ReturnFailure, returnFailures } from '../../../schemas/identity'

/** What the sign-in page is told of a way back that failed. */
export type ReturnFailed = {
  readonly failure: ReturnFailure
  readonly provider: Provider
  /** What to tell whoever helps. */
  readonly code: string
}

/** Reads it from the page's query; null where it says none, or not as the server does. */
export function returnFailedIn(search: string): ReturnFailed | null {
  const told = new URLSearchParams(search)
  const failure = returnFailures.find((each) => each === told.get('echec'))
  const provider = providers.find((each) => each === told.get('fournisseur'))
  const code = told.get('code') ?? ''
  if (
    failure === undefined ||
    provider === undefined ||
    !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(code)
  )
    return null
  return { failure, provider, code }
}

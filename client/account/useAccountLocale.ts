import { useEffect, useRef } from 'react'
import type { SessionAccount } from '../../schemas/account'
import { chooseLocale } from '../api/session'
import { useLanguage } from '../messages/LanguageProvider'

/**
 * Keeps the page and the account in one language: what the person chooses on this page is the account's from then on,
 * in its mails too; until then the page follows what was chosen on another device.
 */
export function useAccountLocale(account: SessionAccount | null): void {
  const { locale, chosen, follow } = useLanguage()
  // What has no credentials keeps no language either.
  const accountId = account?.email === null ? undefined : account?.accountId
  const kept = account?.locale
  const told = useRef({ accountId, locale: kept })
  useEffect(() => {
    if (accountId === undefined) return
    if (!chosen) {
      if (kept !== undefined && kept !== locale) follow(kept)
      return
    }
    const known = told.current.accountId === accountId ? told.current.locale : kept
    told.current = { accountId, locale }
    // What could not be told stays this page's language: nobody is kept waiting for it.
    if (known !== locale) chooseLocale({ body: { locale } }).catch(() => undefined)
  }, [accountId, kept, locale, chosen, follow])
}

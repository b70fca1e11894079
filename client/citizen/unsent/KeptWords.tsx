import { useState } from 'react'
import { loadForm } from '../../../forms/engine'
import type { FormDocument } from '../../../forms/engine/documentTypes'
import type { Locale } from '../../../schemas/label'
import { useSession } from '../../account/session'
import { procedureIn } from '../../api/definition'
import { fileAddress } from '../../api/dossiers'
import { addUnsent } from '../../correspondence/unsent'
import { device, forgetDossierKept } from '../../device/chunk'
import { useLanguage } from '../../messages/LanguageProvider'
import { unsentWords } from '../../messages/unsent'
import { useWords } from '../../messages/useWords'
import { announce } from '../../ui/announce'
import { focusTitle } from '../../ui/usePageTitle'
import { useRemote } from '../../ui/useRemote'
import { editsBetween } from './editsBetween'
import { UnsentWords } from './UnsentWords'

type KeptWordsProps = {
  readonly dossier: string
  /** Whether the service would read a message. */
  readonly messages: boolean
}

/** What this device keeps of a dossier that cannot be changed any more: words that never reached the server. */
export function KeptWords({ dossier, messages }: KeptWordsProps) {
  const words = useWords(unsentWords)
  const { locale } = useLanguage()
  const { account } = useSession()
  const [dismissed, setDismissed] = useState(false)
  const whose = account?.accountId ?? ''
  const remote = useRemote(`unsent ${whose} ${dossier} ${locale}`, () => keptOf(whose, dossier, locale))
  if (remote.state !== 'ready' || remote.value.sections.length === 0 || dismissed) return null

  async function dismiss() {
    await forgetDossierKept(dossier)
    focusTitle()
    setDismissed(true)
    announce(words('dismissed'))
  }

  return (
    <UnsentWords
      document={remote.value}
      number={remote.value.number}
      kept
      fileAddress={({ fileId }) => fileAddress(dossier, fileId)}
      onMessage={messages ? (text) => addUnsent(dossier, text) : null}
      onDismiss={() => void dismiss()}
    />
  )
}

/** What each page that is gone left, one after the other. Where the device cannot be read, it keeps nothing. */
async function keptOf(
  account: string,
  dossier: string,
  locale: Locale,
): Promise<FormDocument & { readonly number: string }> {
  const { readUnsent } = await device.fetch()
  const unsent = await readUnsent(account, dossier).catch(() => [])
  const documents = unsent.map(async ({ form: kept, queue }, index) => {
    const [{ definition, today }] = kept.whole
    const context = { today, locale, facts: queue.facts }
    const between = [queue.base.answers, queue.answers] as const
    return editsBetween(await loadForm(procedureIn(definition)), between, context, `kept-${index}`).sections
  })
  const number = unsent[0]?.form.whole[0].dossier.number ?? ''
  return { number, sections: (await Promise.all(documents)).flat() }
}

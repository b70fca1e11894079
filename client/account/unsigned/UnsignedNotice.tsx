import { unsignedWords } from '../../messages/unsigned'
import { useWords } from '../../messages/useWords'
import { Banner } from '../../ui/Banner'
import { Moment } from '../../ui/Moment'
import { Link, useLocation } from '../../ui/router'
import { signInAddress } from '../signInAddress'
import { useFreshSession } from './useFreshSession'

/** Tells until when a draft lives on this device, and that an account keeps it. */
export function UnsignedNotice({ until }: { readonly until: string }) {
  const words = useWords(unsignedWords)
  const { pathname } = useLocation()
  useFreshSession()
  const link = (inside: readonly unknown[]) => <Link to={signInAddress(pathname)}>{inside.map(String)}</Link>
  return (
    <Banner>
      <p>{words.rich('notice', { date: <Moment at={until} />, link })}</p>
    </Banner>
  )
}

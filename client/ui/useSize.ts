import { useIntl } from 'react-intl'

const kilo = 1024

/** Words a file's size: "120 ko", "1,4 Mo". */
export function useSize(): (bytes: number) => string {
  const intl = useIntl()
  const bytesWord = intl.locale === 'fr' ? 'o' : 'B'
  const worded = (amount: number, prefix: string) =>
    `${intl.formatNumber(amount, { maximumFractionDigits: amount < 10 ? 1 : 0 })}\u00a0${prefix}${bytesWord}`
  return (bytes) => {
    if (bytes < kilo) return worded(bytes, '')
    return bytes < kilo * kilo ? worded(bytes / kilo, 'k') : worded(bytes / kilo / kilo, 'M')
  }
}

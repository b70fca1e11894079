import { languageTags } from '../fields/locales'
import { useLocale } from './locale'

const kilo = 1000

/** Words a file's size in decimal units, as the rules count them: "120 ko", "1,4 Mo". */
export function useSize(): (bytes: number) => string {
  const locale = useLocale()
  const byteWord = locale === 'fr' ? 'o' : 'B'
  const worded = (amount: number, prefix: string) => {
    const digits = { maximumFractionDigits: amount < 10 ? 1 : 0 }
    return `${amount.toLocaleString(languageTags[locale], digits)}\u00a0${prefix}${byteWord}`
  }
  return (bytes) => {
    if (bytes < kilo) return worded(bytes, '')
    return bytes < kilo * kilo ? worded(bytes / kilo, 'k') : worded(bytes / kilo / kilo, 'M')
  }
}

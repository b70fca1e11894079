import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openTypeOf } from './woff'

const { resolve } = createRequire(import.meta.url)

/** The project's fonts in the template's order, from packages under the SIL Open Font License; nothing else is used. */
export function readFonts(): Buffer[] {
  return [
    ...families.map((file) => readFileSync(resolve(file))),
    openTypeOf(readFileSync(resolve(everyOtherScript))),
  ]
}

const families = [
  '@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf',
  '@expo-google-fonts/public-sans/400Regular_Italic/PublicSans_400Regular_Italic.ttf',
  '@expo-google-fonts/public-sans/700Bold/PublicSans_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
]

/** GNU Unifont draws every character of Unicode's first plane: plain, but never an empty page. */
const everyOtherScript = '@fontsource/unifont/files/unifont-latin-400-normal.woff'

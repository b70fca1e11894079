import { configTable } from '../../server/config'

/** The README with the table of settings as `server/config.ts` has it now. */
export function withConfiguration(readme: string): string {
  return readme.replace(
    /(?<=<!-- configuration -->\n)[\s\S]*?(?=<!-- \/configuration -->)/,
    () => `\n${configTable()}\n\n`,
  )
}

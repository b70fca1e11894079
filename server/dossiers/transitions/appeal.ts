import type { Procedure } from '../../../forms/fields'
import { type Label, type Locale, labelIn, locales } from '../../../schemas/label'

/**
 * The ways of appeal against a decision and their deadlines, as Markdown in both languages: what a decision has to tell
 * for its deadlines to run (code de justice administrative, article R. 421-5). Sources: code des relations entre le
 * public et l'administration, articles L. 411-1 to L. 411-7; code de justice administrative, articles R. 421-1 and
 * R. 421-7. A general text: each service has it checked by its lawyers before it decides anything.
 */
export function appealOf(procedure: Procedure): Readonly<Record<Locale, string>> {
  const [fr, en] = locales.map((locale) => words[locale](addressee(procedure, locale)))
  return { fr: fr ?? '', en: en ?? '' }
}

/** The service and where to write to it, without signs that Markdown would take for its own. */
function addressee({ service, contact }: Procedure, locale: Locale): string {
  const parts: readonly (Label | undefined)[] = [service, contact.address, contact.email]
  return parts
    .flatMap((part) => (part === undefined ? [] : [labelIn(part, locale)]))
    .join(', ')
    .replace(/[*_[\]()\\\n]/g, ' ')
}

const words: Readonly<Record<Locale, (to: string) => string>> = {
  fr: (
    to,
  ) => `Vous pouvez contester cette décision dans les **deux mois** qui suivent le jour où vous la recevez.

- **Recours gracieux ou hiérarchique** : écrivez au service qui a pris la décision (${to}), ou à son supérieur hiérarchique. Dites pourquoi vous la contestez et joignez-en une copie (articles L. 411-1 et suivants du code des relations entre le public et l’administration).
- **Recours contentieux** : saisissez le tribunal administratif, par courrier ou sur [www.telerecours.fr](https://www.telerecours.fr) (article R. 421-1 du code de justice administrative).

Un recours gracieux ou hiérarchique formé dans ces deux mois interrompt ce délai. Si le service le rejette, ou n’y répond pas pendant deux mois, vous avez de nouveau deux mois pour saisir le tribunal.

Le délai pour saisir un tribunal administratif de métropole est plus long d’un mois si vous habitez outre-mer, et de deux mois si vous habitez à l’étranger (article R. 421-7 du même code).`,
  en: (to) => `You may contest this decision within **two months** of the day on which you receive it.

- **Appeal to the administration**: write to the service that made the decision (${to}), or to its superior. Say why you contest it and join a copy (articles L. 411-1 and following of the code des relations entre le public et l’administration).
- **Appeal to a court**: refer it to the administrative court, by post or on [www.telerecours.fr](https://www.telerecours.fr) (article R. 421-1 of the code de justice administrative).

An appeal to the administration made within these two months interrupts that period. If it is rejected, or not answered for two months, you have two months again to refer it to the court.

The time to refer it to a court of mainland France is one month longer for those who live overseas, and two months longer for those who live abroad (article R. 421-7 of the same code).`,
}

import { tickValues } from '../ticks.values'
import type { ValueTable } from '../valueTable'

export const values: ValueTable = {
  about:
    'Une case à cocher, sans quoi la question reste sans réponse. Une case que personne n’a touchée vaut faux dans une condition.',
  ...tickValues,
}

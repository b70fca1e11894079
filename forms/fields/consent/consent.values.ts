import { tickValues } from '../ticks.values'
import type { ValueTable } from '../valueTable'

export const values: ValueTable = {
  about:
    'Une déclaration que la personne accepte en cochant sa case. Son texte est gardé avec la réponse, pour qu’on sache ce qui fut accepté.',
  ...tickValues,
}

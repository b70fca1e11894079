import { tickValues } from '../ticks.values'

export const values = tickValues

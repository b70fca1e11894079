import { Type } from 'typebox'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { onlyTicked, readTick, tickWords } from '../ticks'
import { messages } from './messages'

/** A box to tick: ticked or absent. */
export const checkbox = fieldType({
  type: 'checkbox',
  settings: Type.Object({}),
  value: Type.Literal(true),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'stillTrading', label: 'Je vends encore sur cette plateforme' }, value: true },
  read: readTick,
  print: (_value, _field, locale) => tickWords[locale],
  schema: onlyTicked,
  messages,
  operators: { kind: 'boolean', comparable: (value) => value, untouched: false },
  present: (_value, _field, locale) => textPresentation(tickWords[locale]),
})

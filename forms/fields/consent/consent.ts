import { Type } from 'typebox'
import { Label, labelIn } from '../../../schemas/label'
import { plainText } from '../../markdown'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { onlyTicked, readTick, tickWords } from '../ticks'
import { messages } from './messages'

/** A statement the person agrees to by ticking its box: ticked or absent. `text` is Markdown. */
export const consent = fieldType({
  type: 'consent',
  settings: Type.Object({ text: Label }),
  value: Type.Literal(true),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: {
      id: 'accuracy',
      label: 'Exactitude',
      text: 'Je certifie que ces informations sont **exactes**.',
    },
    value: true,
  },
  read: readTick,
  print: (_value, _field, locale) => tickWords[locale],
  schema: onlyTicked,
  messages,
  operators: { kind: 'boolean', comparable: (value) => value, untouched: false },
  // Whoever reads the answer later must see what was agreed to.
  present: (_value, field, locale) =>
    textPresentation(`${tickWords[locale]}\n${plainText(labelIn(field.text, locale))}`),
})

import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { countriesWithIban, grouped, ibanShape, ibanVerdict, readIban } from './accounts'
import { messages } from './messages'

const settings = Type.Object({
  countries: Type.Optional(
    Type.Union([Type.Literal('SEPA'), Type.Array(Type.Enum(countriesWithIban), { minItems: 1 })], {
      title: 'Pays acceptés',
      description: '"SEPA" pour la zone de paiement en euros, ou des codes de pays ; sans ce réglage, tous.',
    }),
  ),
})

/**
 * An international bank account number (ISO 13616-1): kept in upper case without spaces, shown in groups of four. Its
 * country must use IBANs; length, structure and keys are those of the registry (`accounts.ts`).
 */
export const iban = fieldType({
  type: 'iban',
  settings,
  value: Type.String({ pattern: ibanShape }),
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: { id: 'account', label: 'IBAN du compte à créditer' },
    value: 'FR7630006000011234567890189',
  },
  read: readIban,
  print: (value) => grouped(value, ' '),
  schema: ({ countries }) =>
    string()
      .strict()
      .defined()
      .test(shaped(ibanShape, (value) => ibanVerdict(value, countries))),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(grouped(value, '\u00a0')),
})

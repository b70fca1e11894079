import { Type } from 'typebox'
import { mixed } from 'yup'
import { fieldType } from '../fieldType'
import { optionColumns } from '../optionColumns'
import {
  acceptsOption,
  comparableOption,
  isOptionValue,
  OptionValue,
  optionLookup,
  optionText,
  optionVerdict,
} from '../options'
import { printOption, readOption } from '../optionTexts'
import { textPresentation } from '../presentation'
import { rule } from '../rules'
import { Options, OtherOption } from '../settings'
import { messages } from './messages'

const settings = Type.Object({
  options: Options,
  other: Type.Optional(OtherOption),
})

/** One of several options, or the person's own words where `other` allows them. */
export const choice = fieldType({
  type: 'choice',
  settings,
  value: OptionValue,
  empty: undefined,
  isEmpty: () => false,
  example: {
    field: {
      id: 'nature',
      label: 'De quoi s’agit-il ?',
      options: { delisting: 'Déréférencement', fees: 'Frais' },
      other: true,
    },
    value: 'delisting',
  },
  read: (typed, field) => {
    if (typed.trim() === '') return { value: undefined }
    const value = readOption(typed, field)
    return value === undefined ? { problem: { code: 'unreadable' } } : { value }
  },
  print: printOption,
  schema: (field) =>
    mixed(isOptionValue)
      .strict()
      .defined()
      .test(rule((value) => optionVerdict(value, field))),
  messages,
  operators: { kind: 'option', comparable: comparableOption, accepts: acceptsOption },
  lookup: { ...optionLookup, keys: (value) => optionLookup.keys([value]) },
  present: (value, field, locale, facts) => textPresentation(optionText(value, field, locale, facts)),
  columns: (field, locale, facts) => optionColumns(field, locale, facts, (value) => [value]),
})

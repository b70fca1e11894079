import { Type } from 'typebox'
import { string } from 'yup'
import { fieldType, type Reading } from '../fieldType'
import { textPresentation } from '../presentation'
import { shaped } from '../rules'
import { messages } from './messages'

/** W, the prefecture on three characters (a letter among them in Corsica and overseas: `2A1`, `9R1`), six digits. */
const rnaShape = '^W[0-9][0-9A-Z][0-9]{7}$'

/** W and the nine characters after it. */
const rnaLength = 10

/** Longer than any number a person types. */
const longestTyped = 60

/**
 * An association's number in the Répertoire national des associations (arrêté du 14 octobre 2009): W and nine
 * characters, without a key. Those of Bas-Rhin, Haut-Rhin and Moselle, under local law, have none.
 */
export const rna = fieldType({
  type: 'rna',
  settings: Type.Object({}),
  value: Type.String({ pattern: rnaShape }),
  empty: undefined,
  isEmpty: () => false,
  example: { field: { id: 'association', label: 'Numéro RNA de l’association' }, value: 'W751080001' },
  read: readRna,
  print: (value) => value,
  schema: () => string().strict().defined().test(shaped(rnaShape)),
  messages,
  operators: { kind: 'text', comparable: (value) => value },
  present: (value) => textPresentation(value),
})

function readRna(typed: string): Reading<string> {
  if (typed.trim() === '') return { value: undefined }
  const signs = typed.length > longestTyped ? '' : typed.replace(/[\s.\-\u2010-\u2013]/g, '')
  // Before upper case: no other letter may become a Latin one.
  const text = /^[A-Za-z0-9]+$/.test(signs) ? signs.toUpperCase().replace(/^RNA/, '') : ''
  if (new RegExp(rnaShape).test(text)) return { value: text }
  if (/^[0-9]{9}$|^[0-9]{14}$/.test(text)) return { problem: { code: 'siren' } }
  return /^W[0-9A-Z]+$/.test(text) && text.length !== rnaLength
    ? { problem: { code: 'length', params: { count: text.length - 1 } } }
    : { problem: { code: 'unreadable' } }
}

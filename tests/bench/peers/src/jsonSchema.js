import { isConditional, labelOf, most, names } from './form.js'

const text = (name) => [name, { type: 'string', minLength: 1, title: labelOf(name), maxLength: most }]

export const allProperties = Object.fromEntries(names.map(text))
export const alwaysAsked = Object.fromEntries(names.filter((name) => !isConditional(name)).map(text))
export const askedSometimes = Object.fromEntries(names.filter(isConditional).map(text))

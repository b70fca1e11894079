import { object, string } from 'yup'
import { most, names } from './form.js'

export const schema = object(Object.fromEntries(names.map((name) => [name, string().required().max(most)])))

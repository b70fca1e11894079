import { Type } from 'typebox'
import { conditionDefinition } from '../../../../schemas/condition'
import { Label } from '../../../../schemas/label'
import { procedureOf } from '../../../../schemas/procedure'
import { leafOf, type Types } from '../../../fields'
import { isObject } from '../../resolve/settings'
import { keyWords } from './keyWords'

/**
 * The JSON Schema (2020-12) of definitions with these types, for editors: each type, the label and the condition
 * written once, each key with what it is for. It bounds what the check then reads.
 */
export function procedureSchema(types: Types): object {
  const leaf = Type.Unsafe<unknown>({ $ref: '#/$defs/question' })
  const { $defs: _, ...procedure } = withKeyWords(shared(procedureOf(leaf)))
  const leaves = [...types.values()].map((type) => [
    type.type,
    { title: type.messages.fr.name, ...withKeyWords(shared(leafOf(type))) },
  ])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Une démarche',
    description: 'La définition d’un formulaire, version 1 du langage.',
    ...procedure,
    $defs: {
      condition: {
        ...withKeyWords(plain(conditionDefinition)),
        description: 'Des réponses, comme { "nature": "fees" } : toutes doivent être vraies.',
      },
      label: {
        description: 'Un texte français, ou un texte par langue.',
        ...withKeyWords(plain(Label)),
      },
      question: {
        description: 'Une question, de l’un des types.',
        anyOf: [...types.keys()].map((name) => ({ $ref: `#/$defs/${name}` })),
      },
      ...Object.fromEntries(leaves),
    },
  }
}

type Schema = Readonly<Record<string, unknown>>

/** The schema as JSON, the label replaced by a pointer to the one that all share. */
function shared(schema: object): Schema {
  const label = JSON.stringify(Label)
  return JSON.parse(JSON.stringify(schema), (_, part) =>
    JSON.stringify(part) === label ? { $ref: '#/$defs/label' } : part,
  )
}

function plain(schema: object): Schema {
  return JSON.parse(JSON.stringify(schema))
}

/** Each property with what it is for; a type's own titles and descriptions stay. */
function withKeyWords(schema: Schema): Schema {
  const described = Object.entries(schema).map(([word, part]) => {
    if (word === 'properties' && isObject(part)) return [word, describedKeys(part)] as const
    if (Array.isArray(part))
      return [word, part.map((each) => (isObject(each) ? withKeyWords(each) : each))] as const
    return [word, isObject(part) ? withKeyWords(part) : part] as const
  })
  return Object.fromEntries(described)
}

function describedKeys(properties: Schema): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([key, part]) => [
      key,
      isObject(part) ? { ...withKeyWords(part), description: part.description ?? keyWords[key] } : part,
    ]),
  )
}

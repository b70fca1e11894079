import type { Json } from '../../../schemas/condition'
import { kinds, type Name } from './names'
import { aTree, someOptions } from './options'
import type { Random } from './random'
import { aNumber, days, relative, wholes } from './values'
import { aUnit } from './words'

type Settings = Readonly<Record<string, Json>>

/** What an author sets of a type, at times. */
export function settingsOf(random: Random, type: string, names: readonly Name[]): Settings {
  switch (type) {
    case 'consent':
      return { text: 'Je certifie.' }
    case 'choice':
      return someOptions(random, names, false)
    case 'multipleChoice':
      return { ...someOptions(random, names, true), ...countBounds(random, names) }
    case 'linkedChoice':
      return aTree(random)
    case 'text':
    case 'longText':
      return countBounds(random, names)
    case 'map':
      return { ...countBounds(random, names), ...(random.chance(0.3) ? { shapes: ['point', 'area'] } : {}) }
    case 'formatted':
      return { pattern: '[a-z ]*', example: 'abc', ...countBounds(random, names) }
    case 'file':
      return {
        ...countBounds(random, names),
        ...provision(random),
        ...(random.chance(0.2) ? { maxSize: 5 } : {}),
      }
    case 'identityDocument':
      return random.chance(0.3) ? { max: 1 + random.int(2) } : {}
    case 'reference':
      return { from: random.chance(0.5) ? random.pick(['communes', 'ecoles-du-doubs']) : api }
    case 'iban':
      return random.chance(0.3) ? { countries: random.chance(0.5) ? 'SEPA' : ['FR', 'DE'] } : {}
    case 'vatNumber':
      return random.chance(0.3) ? { countries: ['FR', 'IE'] } : {}
    case 'date':
      return { ...(random.chance(0.3) ? { precision: 'month' } : {}), ...dateBounds(random, names) }
    case 'dateTime':
      return dateBounds(random, names)
    default:
      return kinds[type] === 'number' ? numberBounds(random, type, names) : {}
  }
}

/** `min` and `max`, for some a number of an answer above. */
function countBounds(random: Random, names: readonly Name[]): Settings {
  return bounds(random, 'number', names, () => random.int(4))
}

function numberBounds(random: Random, type: string, names: readonly Name[]): Settings {
  const unit = type === 'integer' || type === 'decimal' ? aUnit(random) : {}
  const fixed = () => (random.chance(0.5) ? random.pick(wholes) : aNumber(random))
  return { ...unit, ...bounds(random, 'number', names, fixed) }
}

function dateBounds(random: Random, names: readonly Name[]): Settings {
  return bounds(random, 'date', names, () => random.pick(random.pick([days, relative])))
}

function bounds(
  random: Random,
  kind: 'number' | 'date',
  names: readonly Name[],
  fixed: () => Json,
): Settings {
  const others = names.filter((name) => name.kind === kind)
  const bound = () =>
    others.length > 0 && random.chance(0.4) ? { answer: random.pick(others).name } : fixed()
  return Object.fromEntries(random.some(['min', 'max'], 0.3).map((key) => [key, bound()]))
}

function provision(random: Random): Settings {
  const provide = random.chance(0.3) ? random.some(['now', 'later', 'alreadySent'], 0.6) : []
  return provide.length === 0 ? {} : { provide }
}

const api = {
  search: 'https://api.example.fr/ecoles?q={typed}',
  find: 'https://api.example.fr/ecoles/{key}',
  key: '/code',
  label: '/nom',
}

import type { Json } from '../../../schemas/condition'
import type { Random } from './random'

type Written = Readonly<Record<string, Json>>

/** What an author may say beside a question: none of it changes what is asked. */
export function besides(random: Random): Written {
  if (random.chance(0.7)) return {}
  const all = {
    hint: aLabel(random, 'Comme ceci.'),
    message: aLabel(random, 'Regardez de plus près.'),
    purpose: 'off',
    private: random.chance(0.5),
    note: 'Pour l’auteur seul.',
  }
  return Object.fromEntries(random.some(Object.entries(all), 0.4))
}

/** What a definition says around its questions. */
export function around(random: Random): Written {
  const all = {
    description: aLabel(random, 'Une **démarche**.'),
    prepare: aLabel(random, '- un papier\n- un autre'),
    confirmation: aLabel(random, 'C’est fait.'),
    opens: '2020-01-01',
    closes: '2030-12-31',
    timeZone: random.pick(['Europe/Paris', 'America/Cayenne']),
    note: 'Pour l’auteur seul.',
  }
  return random.chance(0.6) ? {} : Object.fromEntries(random.some(Object.entries(all), 0.4))
}

/** A text, in French alone or in both languages. */
export function aLabel(random: Random, text: string): Json {
  return random.chance(0.8) ? text : { fr: text, en: `${text} (en)` }
}

/** What stands after a number, for some. */
export function aUnit(random: Random): Written {
  if (random.chance(0.8)) return {}
  return { unit: random.chance(0.5) ? 'jours' : { one: 'jour', other: { fr: 'jours', en: 'days' } } }
}

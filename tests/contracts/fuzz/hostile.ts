import type { Json } from '../../../schemas/condition'
import type { Random } from '../../support/random/random'

/** Names that every object has, that forms of paths are made of, or that no one can read. */
export const hostileNames = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length'],
  ...[
    '',
    ' ',
    '0',
    '10',
    'a.b',
    'a[0]',
    'a/b',
    '~',
    '~1',
    'applicant',
    'applicant.siret',
    'rowId',
    'answers',
  ],
  ...[
    'answer',
    'other',
    'unreadable',
    'all',
    'any',
    'not',
    'some',
    'count',
    'today',
    '\0',
    '\ud800',
    '👩‍👩‍👧',
  ],
] as const

const hostileTexts = [
  ...hostileNames,
  ...[
    'today-99999y',
    'today+99999d',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '31/02/2026',
    '2026-03-12T25:61',
  ],
  ...[
    '1e999',
    '-0',
    '0x10',
    '1e-400',
    '9007199254740993',
    '١٢٣',
    '1 234,56',
    '-0.00',
    '99999999999999999999999999999',
  ],
  ...[
    '<script>alert(1)</script>',
    '[ici](javascript:alert(1))',
    '**'.repeat(50),
    '{a} {{b}',
    "'",
    '"',
    '\\',
    '\u202e',
  ],
  ...['(a+)+$', '(?=a)', '\\1', '[', 'a{1000}{1000}', '.*.*.*.*.*.*=.*', 'x'.repeat(600)],
  ...[
    'sum(sum(a))',
    '1/0',
    '((((((',
    'if(1,2)',
    "'",
    'a.b.c',
    '-'.repeat(200),
    'not '.repeat(60),
    '1'.repeat(400),
  ],
] as const

const hostileNumbers = [0, -0, -1, 0.1, 1.5, 1e21, -1e21, 1e308, 5e-324, 2 ** 53, -(2 ** 53) - 2] as const

/** A JSON value that nobody should have sent. */
export function hostile(random: Random, depth = 0): Json {
  switch (random.int(depth > 3 ? 5 : 10)) {
    case 0:
      return null
    case 1:
      return random.chance(0.5)
    case 2:
      return random.pick(hostileNumbers)
    case 3:
    case 4:
      return random.chance(0.03)
        ? random.pick(['a', '🙂', 'é', '\n']).repeat(20_000)
        : random.pick(hostileTexts)
    case 5:
      return random.several(0, 3, () => hostile(random, depth + 1))
    case 6:
      return deep(random.int(60), random.chance(0.5))
    case 7:
      return { [random.pick(['other', 'unreadable', 'answer', 'rowId'])]: hostile(random, depth + 1) }
    default:
      return Object.fromEntries(
        random.several(0, 3, () => [random.pick(hostileNames), hostile(random, depth + 1)] as const),
      )
  }
}

function deep(levels: number, isList: boolean): Json {
  let value: Json = 'au fond'
  for (let level = 0; level < levels; level++) value = isList ? [value] : { all: [value] }
  return value
}

import fc from 'fast-check'
import { findingsOf, sentencesOf, withFields } from '../../../tests/support/builders/findings'
import { trying } from '../../../tests/support/leaf'
import { formatted } from './formatted'

const { judge, comesBack } = trying(formatted)
const field = { id: 'code', label: 'Code', example: 'AB12' }

test('a pattern and characters must both hold', () => {
  const both = {
    ...field,
    pattern: '.{4}',
    characters: { letters: 'capitals' as const, digits: true as const },
  }
  expect(['AB12', 'AB1', 'ab12', 'AB-2'].map((value) => judge(value, both))).toEqual([
    'right',
    'pattern',
    'capitals',
    'character',
  ])
})

test('a pattern takes linear time, whatever it is', () => {
  const greedy = { ...field, pattern: '(a*)*b', max: 100_000 }
  expect(judge('a'.repeat(50_000), greedy)).toBe('pattern')
})

test('a character that cannot be seen is named by its code point', () => {
  const read = (value: string) => {
    try {
      formatted.schema({ ...field, characters: { letters: 'any' } }).validateSync(value)
    } catch (error) {
      return error
    }
  }
  expect(read('a\u202eb')).toMatchObject({ errors: [{ code: 'character', params: { character: 'U+202E' } }] })
  expect(read('a_b')).toMatchObject({ errors: [{ code: 'character', params: { character: '_' } }] })
})

test('what is printed is read back', () => {
  const lines = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
  comesBack(
    lines.filter((value) => value.trim() === value && value !== '' && !/[\r\n]/.test(value)),
    { ...field, pattern: '(?s).*' },
  )
})

describe('the definition check', () => {
  const question = { id: 'code', type: 'formatted', label: 'Code', example: 'AB12' }

  test.each<[string, object, readonly string[]]>([
    ['a right one', { pattern: '[A-Z]{2}[0-9]{2}' }, []],
    ['no format at all', {}, [' formatted.noFormat']],
    ['a pattern that cannot be read', { pattern: '[A-Z' }, ['/pattern formatted.badPattern']],
    ['a look-ahead', { pattern: '(?=A)AB12' }, ['/pattern formatted.badPattern']],
    ['one that repeats too much', { pattern: '[\\p{L}]{500}' }, ['/pattern formatted.badPattern']],
    ['a back-reference', { pattern: '(A)\\1' }, ['/pattern formatted.badPattern']],
    ['an example that its pattern refuses', { pattern: '[0-9]+' }, ['/example formatted.badExample']],
    ['one of other characters', { characters: { digits: true } }, ['/example formatted.badExample']],
    ['one that is too long', { pattern: '.*', max: 3 }, ['/example formatted.badExample']],
  ])('%s', (_, settings, found) => {
    expect(findingsOf(withFields({ ...question, ...settings }))).toEqual(
      found.map((finding) => `/sections/0/fields/0${finding}`),
    )
  })

  test.each([
    ['[A-Z', 'Ce motif ne peut pas être lu : corrigez sa syntaxe (RE2).'],
    ['(?=A)AB12', 'Ce motif regarde autour ou renvoie en arrière : récrivez-le sans cela.'],
    ['(A)\\1', 'Ce motif regarde autour ou renvoie en arrière : récrivez-le sans cela.'],
    ['(a{40}){40}', /^Ce motif répète trop : /],
  ])('says why %s is refused in the words of the type', (pattern, sentence) => {
    expect(sentencesOf(withFields({ ...question, pattern }))).toEqual([
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    ])
  })
})

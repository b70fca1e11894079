import fc from 'fast-check'
import { checked, findingsOf, withFields, withSections } from '../../../tests/support/builders/findings'
import { wordFinding } from '.'

/** More than any check takes, and less than a hang: machines differ. */
const hang = 5000

const text = { id: 'name', type: 'text', label: 'Nom' }
const yesNo = { id: 'notice', type: 'yesNo', label: 'Préavis ?' }
const nature = { id: 'nature', type: 'choice', label: 'Nature', options: { one: 'Un', two: 'Deux' } }
const right = withFields(text)
const source = JSON.stringify(right, null, 1)
const nested = (depth: number) => `${'{"any":['.repeat(depth)}{"notice":true}${']}'.repeat(depth)}`
const many = (count: number, of: (n: number) => object) => Array.from({ length: count }, (_, n) => of(n))
const optionsOf = (count: number, of: (n: number) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`o${n}`, of(n)]))
const format = (n: number, pattern: string) => ({
  ...{ id: `q${n}`, type: 'formatted', label: `Code ${n}`, pattern, example: `a${n}` },
})

/** What authors and programs may send as a definition, and what is said of it, at its place. */
test.each<[what: string, definition: () => unknown, said: readonly string[]]>([
  ['nothing', () => '', [' json.empty']],
  ['a text cut short', () => source.slice(0, -20), [' json.truncated']],
  ['a byte order mark', () => `\uFEFF${source}`, [' json.mark']],
  ['one key twice', () => source.replace('"title"', '"title": "x", "title"'), ['/title json.twice']],
  ['a comment', () => source.replace('{', '{ // moi\n'), [' json.comment']],
  ['NaN', () => source.replace('"language": 1', '"language": NaN'), [' json.word']],
  [
    'a number beyond all bounds',
    () => source.replace('"language": 1', '"language": 1e999'),
    ['/language json.infinite'],
  ],
  ['another version', () => ({ ...right, language: 2 }), ['/language shape.value']],
  [
    'an unknown type',
    () => withFields({ ...text, type: 'texte' }),
    ['/sections/0/fields/0/type shape.unknownType'],
  ],
  [
    'an unknown key',
    () => withFields({ ...text, labl: 'x' }),
    ['/sections/0/fields/0/labl shape.unknownKey'],
  ],
  ['an id twice', () => withFields(text, { ...text, label: 'Autre' }), ['/sections/0/fields/1/id id.twice']],
  [
    'a name of nobody',
    () => withFields({ ...text, when: { notic: true } }),
    ['/sections/0/fields/0/when/notic name.unknownName'],
  ],
  [
    'a name below',
    () => withFields({ ...text, when: { notice: true } }, yesNo),
    ['/sections/0/fields/0/when/notice name.below'],
  ],
  [
    'itself',
    () => withFields({ ...text, when: { name: 'x' } }),
    ['/sections/0/fields/0/when/name name.itself'],
  ],
  [
    'an empty section',
    () => withSections({ id: 'page', title: 'Page', fields: [] }),
    ['/sections/0/fields shape.empty'],
  ],
  [
    'a section without a title',
    () => withSections({ id: 'page', fields: [text] }),
    ['/sections/0 shape.missingKey'],
  ],
  [
    'a contradiction',
    () => withFields(nature, { ...text, when: { all: [{ nature: 'one' }, { nature: 'two' }] } }),
    ['/sections/0/fields/1/when reach.never'],
  ],
  [
    'a section nobody reaches',
    () =>
      withSections(
        { id: 'a', title: 'A', fields: [nature] },
        { id: 'b', title: 'B', when: { nature: 'one' }, fields: [{ ...text, when: { nature: 'two' } }] },
      ),
    ['/sections/1/fields/0/when reach.inside'],
  ],
  [
    'an option that is gone',
    () => withFields(nature, { ...text, when: { nature: 'three' } }),
    ['/sections/0/fields/1/when/nature condition.unknownOption'],
  ],
  [
    'too many fields',
    () => withFields(...many(2001, (n) => ({ ...text, id: `q${n}` }))),
    ['/sections limit.fields'],
  ],
  [
    'too many sections',
    () =>
      withSections(
        ...many(2001, (n) => ({ id: `s${n}`, title: `S ${n}`, fields: [{ ...text, id: `q${n}` }] })),
      ),
    ['/sections limit.fields'],
  ],
  [
    'too many groups',
    () => ({
      ...withFields(yesNo),
      groups: many(101, (n) => ({
        id: `g${n}`,
        label: `G ${n}`,
        ...(n < 100 && { when: { notice: true } }),
      })),
    }),
    ['/groups limit.groups'],
  ],
  [
    'more options than one question shows',
    () => withFields(text, { ...nature, options: optionsOf(5001, (n) => `Option ${n}`) }),
    ['/sections/0/fields/1/options limit.options'],
  ],
  [
    'more options under others',
    () =>
      withFields({
        ...{ id: 'place', type: 'linkedChoice', label: 'Lieu', levels: ['Région', 'Commune'] },
        options: { here: { label: 'Ici', options: optionsOf(5000, (n) => `Option ${n}`) } },
      }),
    ['/sections/0/fields/0/options limit.options'],
  ],
  [
    'too many conditions of options',
    () => {
      const conditional = { label: 'Option', when: { notice: true } }
      const options = (start: number) => optionsOf(2501, (n) => ({ ...conditional, label: `O ${start + n}` }))
      const fields = [nature, { ...nature, id: 'other2', label: 'Autre' }]
      return withFields(yesNo, ...fields.map((field, n) => ({ ...field, options: options(n) })))
    },
    ['/sections/0/fields/2/options/o2499/when limit.conditions'],
  ],
  [
    'patterns that take seconds to compile',
    () => withFields(...many(1500, (n) => format(n, `[\\p{L}\\p{N}]{40}|a${n}`))),
    ['/sections/0/fields/23/pattern limit.patternWeight'],
  ],
  [
    'too many patterns',
    () => withFields(...many(201, (n) => format(n, `a${n}`))),
    ['/sections/0/fields/200/pattern limit.patterns'],
  ],
  [
    'too many patterns in conditions',
    () =>
      withFields(
        text,
        ...many(201, (n) => ({ ...text, id: `q${n}`, when: { not: { name: { matches: `a${n}` } } } })),
      ),
    ['/sections/0/fields/201/when limit.patterns'],
  ],
  ['too much text', () => ({ ...right, note: 'x'.repeat(1_000_001) }), [' json.tooLarge']],
  ['too deep a nesting', () => source.replace('"Nom"', `"Nom", "when": ${nested(30)}`), [' json.tooDeep']],
  [
    'a key of the prototype',
    () => source.replace('"label"', '"__proto__": {"polluted": true}, "label"'),
    ['/sections/0/fields/0/__proto__ shape.unknownKey'],
  ],
  [
    'an id that every object has',
    () => withFields({ ...text, id: 'constructor' }),
    ['/sections/0/fields/0/id id.reserved'],
  ],
  [
    'an option that every object has',
    () => withFields({ ...nature, options: { toString: 'x', one: 'Un' } }),
    ['/sections/0/fields/0/options/toString id.reserved'],
  ],
  ['an id with a dot', () => withFields({ ...text, id: 'a.b' }), ['/sections/0/fields/0/id shape.pattern']],
  [
    'an id with brackets',
    () => withFields({ ...text, id: 'a[0]' }),
    ['/sections/0/fields/0/id shape.pattern'],
  ],
  ['a number for an id', () => withFields({ ...text, id: '0' }), ['/sections/0/fields/0/id shape.pattern']],
  [
    'an id that lists have',
    () => withFields({ ...text, id: 'length' }),
    ['/sections/0/fields/0/id id.reserved'],
  ],
  [
    'a pattern that looks around',
    () => withFields(text, { ...yesNo, when: { name: { matches: '(?=a)b' } } }),
    ['/sections/0/fields/1/when/name/matches condition.pattern'],
  ],
  [
    'a pattern that refers back',
    () => withFields(text, { ...yesNo, when: { name: { matches: '(a)\\1' } } }),
    ['/sections/0/fields/1/when/name/matches condition.pattern'],
  ],
  [
    'a script in an explanation',
    () => withFields(text, { id: 'x', type: 'explanation', text: '<script>alert(1)</script>' }),
    ['/sections/0/fields/1/text lint.markup?'],
  ],
  [
    'a link that runs',
    () => withFields(text, { id: 'x', type: 'explanation', text: '[la page](javascript:alert(1))' }),
    ['/sections/0/fields/1/text lint.linkAddress?'],
  ],
  [
    'code for a formula',
    () => withFields({ id: 'x', type: 'computed', label: 'X', value: 'process.exit()', as: 'integer' }),
    ['/sections/0/fields/0/value formula.unknownFunction'],
  ],
  [
    'writing that turns round',
    () => withFields({ ...text, label: 'Nom\u202E' }),
    ['/sections/0/fields/0/label lint.unseen?'],
  ],
  [
    'letters of two alphabets',
    () => withFields({ ...text, label: 'Аdresse' }),
    ['/sections/0/fields/0/label lint.mixed?'],
  ],
  [
    'half a character',
    () => source.replace('Nom', 'N\\ud800'),
    ['/sections/0/fields/0/label json.unstorable'],
  ],
  ['NUL', () => source.replace('Nom', 'N\\u0000'), ['/sections/0/fields/0/label json.unstorable']],
  [
    'a default that is refused',
    () => withFields({ ...nature, default: 'three' }),
    ['/sections/0/fields/0/default default.refused'],
  ],
  [
    'a minimum above the maximum',
    () => withFields({ ...text, min: 5, max: 4 }),
    ['/sections/0/fields/0/max bound.order'],
  ],
  [
    'a day that does not exist',
    () => withFields({ id: 'day', type: 'date', label: 'Jour', max: '2026-02-31' }),
    ['/sections/0/fields/0/max date.unreal'],
  ],
])('%s', (_, definition, said) => {
  const start = performance.now()
  const { findings } = checked(definition())
  expect(performance.now() - start).toBeLessThan(hang)
  expect(findingsOf(definition())).toEqual(said)
  for (const finding of findings) {
    expect([finding.line, finding.column].every((place) => place >= 1)).toBe(true)
    expect(wordFinding(finding, 'fr')).not.toBe('')
  }
})

test('a question that is required and can never show keeps a definition from being published', () => {
  const never = withFields(yesNo, { ...text, when: { all: [{ notice: true }, { notice: false }] } })
  expect(checked(never).findings.filter(({ severity }) => severity === 'error')).toHaveLength(1)
})

test('of any references, those to itself and below are refused, each with both its places, and no other', () => {
  const references = fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(references, (named) => {
      const fields = named.map((others, n) => ({
        ...{ id: `q${n}`, type: 'yesNo', label: `Question ${n}` },
        ...(others.length === 0
          ? {}
          : { when: { any: others.map((other) => ({ [`q${other % named.length}`]: true })) } }),
      }))
      const refused = checked(withFields(...fields)).findings.filter(({ code }) => code.startsWith('name.'))
      const wrong = named.flatMap((others, n) =>
        others.flatMap((other, index) => {
          const to = other % named.length
          const at = `/sections/0/fields/${n}/when/any/${index}/q${to}`
          if (to < n) return []
          return [`${at} ${to === n ? 'name.itself' : 'name.below'} /sections/0/fields/${to}`]
        }),
      )
      expect(refused.map(({ at, code, params }) => `${at} ${code} ${params.definedAt}`).toSorted()).toEqual(
        wrong.toSorted(),
      )
    }),
    { numRuns: 300 },
  )
})

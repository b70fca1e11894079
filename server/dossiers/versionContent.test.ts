import fc from 'fast-check'
import {
  answersIn,
  brokenLink,
  canonicalContent,
  chainStart,
  readContent,
  type VersionContent,
  versionHash,
} from './versionContent'

const content: VersionContent = {
  version: 1,
  dossier: '2026-0001234-6',
  revision: 'ab'.repeat(32),
  evaluatedOn: '2026-03-12',
  submittedAt: '2026-03-12T10:00:00.000Z',
  author: { accountId: '01900000-0000-7000-8000-000000000000', name: 'Aïcha' },
  applicant: { siret: '73282932000074' },
  answers: { nature: 'fees', amount: '1234.50', notice: true, text: 'é € "\n😀' },
  computed: {},
  facts: {},
}

// Worked out by hand after RFC 8785: keys sorted by UTF-16 units, no space, the shortest escapes.
test('content is canonical JSON', () => {
  expect(canonicalContent(content)).toBe(
    '{"answers":{"amount":"1234.50","nature":"fees","notice":true,"text":"é € \\"\\n😀"},' +
      '"applicant":{"siret":"73282932000074"},' +
      '"author":{"accountId":"01900000-0000-7000-8000-000000000000","name":"Aïcha"},' +
      '"computed":{},"dossier":"2026-0001234-6","evaluatedOn":"2026-03-12","facts":{},' +
      `"revision":"${'ab'.repeat(32)}","submittedAt":"2026-03-12T10:00:00.000Z","version":1}`,
  )
})

const anyAnswer = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

test('content is the same whatever the order in which it was put together', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), anyAnswer), (answers) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse())
      return canonicalContent({ ...content, answers }) === canonicalContent({ ...content, answers: turned })
    }),
  )
})

test('content read again is what was written', () => {
  expect(readContent(canonicalContent(content))).toEqual(content)
  expect(answersIn(content)).toEqual({ ...content.answers, applicant: content.applicant })
  expect(() => readContent('{"version":1}')).toThrow('does not hold')
})

// printf '%064d{}' 0 | sha256sum
test('the hash is SHA-256 of the previous hash followed by the content', () => {
  expect(versionHash(chainStart, '{}')).toBe(
    '5508d2b710e64bc470079e1b211d9c58e21011e59d0559e422345dc19d659a75',
  )
})

function chain(contents: readonly string[]) {
  let previousHash = chainStart
  return contents.map((text, index) => {
    const hash = versionHash(previousHash, text)
    const link = { version: index + 1, content: text, hash, previousHash }
    previousHash = hash
    return link
  })
}

const contents = fc.array(fc.string(), { minLength: 1, maxLength: 6 })

test('a chain left alone holds', () => {
  fc.assert(fc.property(contents, (texts) => brokenLink(chain(texts)) === null))
})

test('a content changed by one character is found', () => {
  fc.assert(
    fc.property(contents, fc.nat(), (texts, place) => {
      const at = place % texts.length
      const changed = chain(texts).map((link, index) =>
        index === at ? { ...link, content: `${link.content} ` } : link,
      )
      return brokenLink(changed) === at + 1
    }),
  )
})

test('a version taken out is found', () => {
  fc.assert(
    fc.property(contents, fc.nat(), (texts, place) => {
      const links = chain([...texts, 'last'])
      const at = place % texts.length
      return brokenLink(links.toSpliced(at, 1)) === at + 1
    }),
  )
})

import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Static, Type } from 'typebox'
import { Check } from 'typebox/value'
import type { Answers } from '../../schemas/answers'
import { Facts } from '../../schemas/lookup'

const values = Type.Unsafe<Answers>(Type.Record(Type.String(), Type.Unknown()))

/**
 * What a version says, for ever: `dossier` is its number, `revision` the SHA-256 of the definition's bytes,
 * `evaluatedOn` the date that `today` stood for, `submittedAt` the server's instant, `answers` the visible ones by
 * field id (the applicant's apart, null where none is asked), `computed` by path, `facts` what was looked up.
 */
export const VersionContent = Type.Object({
  dossier: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  revision: Type.String({ pattern: '^[0-9a-f]{64}$' }),
  evaluatedOn: Type.String(),
  submittedAt: Type.String(),
  author: Type.Object({ accountId: Type.String(), name: Type.String() }),
  applicant: Type.Union([values, Type.Null()]),
  answers: values,
  computed: values,
  facts: Facts,
})
export type VersionContent = Static<typeof VersionContent>

/** The hash before the first version's. */
export const chainStart = '0'.repeat(64)

/** A version's content as it is kept: RFC 8785 JSON, the same bytes wherever it is made. */
export function canonicalContent(content: VersionContent): string {
  const text = canonicalize(content)
  if (text === undefined) throw new TypeError('A version has content.')
  return text
}

/** A kept content, read again; throws when it is not one. */
export function readContent(text: string): VersionContent {
  const content: unknown = JSON.parse(text)
  if (!Check(VersionContent, content)) throw new Error('A version does not hold what versions hold.')
  return content
}

/** The answers of a version as the engine takes them, the applicant's among them. */
export function answersIn({ answers, applicant }: Pick<VersionContent, 'answers' | 'applicant'>): Answers {
  return applicant === null ? answers : { ...answers, applicant }
}

/** SHA-256(previous ‖ content), both as UTF-8 text, in hexadecimal: ties a version to the one before. */
export function versionHash(previous: string, content: string): string {
  return createHash('sha256').update(previous).update(content).digest('hex')
}

/** A version as far as its chain goes. */
type Link = {
  readonly version: number
  readonly content: string
  readonly hash: string
  readonly previousHash: string
}

/** The first version, in order, that is missing or does not follow from the one before; null when all do. */
export function brokenLink(versions: readonly Link[]): number | null {
  let previous = chainStart
  for (const [index, link] of versions.entries()) {
    const follows = link.previousHash === previous && link.hash === versionHash(previous, link.content)
    if (link.version !== index + 1 || !follows) return index + 1
    previous = link.hash
  }
  return null
}

import fc from 'fast-check'
import type { Answer, Answers } from '../../schemas/answers'
import { rowId } from './builders/forms'

const words = fc.string({ minLength: 1, maxLength: 4 })

/** A canonical answer of any type: never null and never blank. */
const answer: fc.Arbitrary<Answer> = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.record({ unreadable: words }),
  fc.record({ other: words }),
  fc.uniqueArray(fc.oneof(words, fc.record({ other: words })), { minLength: 1, maxLength: 3 }),
  fc.record({ line1: words, postcode: words }),
)

function group(ids: readonly string[]): fc.Arbitrary<Answers> {
  return fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: ids.length })
}

const rows = fc
  .uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => group(['date', 'amount']).map((answers) => ({ rowId: rowId(id), answers })))),
  )

/** Drafts of one form: plain answers, the applicant's, and rows; names of every object's own members among them. */
export const drafts: fc.Arbitrary<Answers> = fc
  .tuple(
    group(['nature', 'kinds', 'constructor', 'toString', '__proto__']),
    fc.option(group(['siret', 'name']).filter((nested) => Object.keys(nested).length > 0)),
    fc.option(rows),
    fc.option(rows),
  )
  .map(([plain, applicant, incidents, platforms]) => ({
    ...plain,
    ...(applicant && { applicant }),
    ...(incidents && { incidents }),
    ...(platforms && { platforms }),
  }))

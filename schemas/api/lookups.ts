import { Type } from 'typebox'
import { Fact, Found } from '../lookup'
import { endpoint } from './endpoint'

const sourceParams = Type.Object({
  procedure: Type.String(),
  revision: Type.Integer({ minimum: 1 }),
  source: Type.String({ minLength: 1, maxLength: 100 }),
})

/**
 * What a source that the revision names offers for what was typed, best first, at most 20. 404 when the revision asks
 * no such source, 503 `lookup.unanswered` when the source does not answer. What was typed may be about a person: it
 * stands in the body, since addresses are kept in logs and histories.
 */
export const searchSource = endpoint({
  method: 'POST',
  path: '/api/procedures/:procedure/revisions/:revision/sources/:source/matches',
  action: 'source.ask',
  params: sourceParams,
  body: Type.Object({ typed: Type.String({ maxLength: 200 }) }),
  response: Type.Object({ found: Type.Array(Found, { maxItems: 20 }) }),
  limit: { name: 'searchSource', perMinute: 600 },
})

/** What a source says of one key: null when it knows no such key. 404 and 503 as above. */
export const findInSource = endpoint({
  method: 'POST',
  path: '/api/procedures/:procedure/revisions/:revision/sources/:source/fact',
  action: 'source.ask',
  params: sourceParams,
  body: Type.Object({ key: Type.String({ minLength: 1, maxLength: 200 }) }),
  response: Type.Object({ fact: Type.Union([Fact, Type.Null()]) }),
  limit: { name: 'findInSource', perMinute: 120 },
})

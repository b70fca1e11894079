import type { World } from '../../../forms/fields/view'
import { type Fact, factOf, type Lookup } from '../../../schemas/lookup'
import type { LearntFacts } from './learnFacts'

/** How long an answer is waited for, whoever waits, in milliseconds. */
const patience = 8_000

/** A source that did not answer is not asked about the same key again for so long, in milliseconds. */
const rest = 20_000

/**
 * Asks a source about a key once, however many want to know, and remembers the answer for the page. Who stops waiting
 * stops for themselves alone.
 */
export function findOnce(find: World['find'], facts: LearntFacts): World['find'] {
  const asked = new Map<string, Promise<Fact | null | undefined>>()

  function ask(lookup: Lookup): Promise<Fact | null | undefined> {
    const name = JSON.stringify([lookup.source, lookup.key])
    const already = asked.get(name)
    if (already !== undefined) return already
    const asking = find(lookup, AbortSignal.timeout(patience)).then(
      (fact) => {
        if (fact === undefined) setTimeout(() => asked.delete(name), rest)
        else facts.learn(lookup, fact)
        return fact
      },
      () => {
        setTimeout(() => asked.delete(name), rest)
        return undefined
      },
    )
    asked.set(name, asking)
    return asking
  }

  return async (lookup, signal) => {
    const known = factOf(facts.known(), lookup)
    if (known !== undefined) return known
    return unlessLeft(ask(lookup), signal)
  }
}

function unlessLeft<Answer>(answer: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((settle, fail) => {
    const leave = () => fail(new DOMException('Nobody waits any more.', 'AbortError'))
    if (signal.aborted) return leave()
    signal.addEventListener('abort', leave, { once: true })
    answer.then(settle, fail).finally(() => signal.removeEventListener('abort', leave))
  })
}

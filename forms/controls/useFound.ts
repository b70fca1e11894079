import { useEffect, useState } from 'react'
import { type Fact, type Facts, factOf, type Lookup } from '../../schemas/lookup'
import type { World } from '../fields/view'

/** What is known of a key: nothing asked, asked, no answer; else what the source said. */
export type FoundState = 'idle' | 'asking' | 'unanswered' | { readonly fact: Fact | null }

/** Asks a source about a key as soon as there is one, where the installation has the source. */
export function useFound(lookup: Lookup | undefined, facts: Facts, world: World): FoundState {
  const { source, key } = lookup ?? { source: '', key: '' }
  const wanted = lookup !== undefined && world.offers(source)
  const fact = wanted ? factOf(facts, { source, key }) : undefined
  const [asked, setAsked] = useState<{ readonly key: string; readonly answered: boolean }>()
  const settled = !wanted || fact !== undefined

  useEffect(() => {
    if (settled) return
    const leaving = new AbortController()
    setAsked({ key, answered: false })
    world.find({ source, key }, leaving.signal).then(
      () => setAsked({ key, answered: true }),
      () => undefined,
    )
    return () => leaving.abort()
  }, [settled, source, key, world])

  if (fact !== undefined) return { fact }
  if (!wanted || asked?.key !== key) return 'idle'
  return asked.answered ? 'unanswered' : 'asking'
}

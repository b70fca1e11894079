import type { Parts } from '../context'
import type { Source, Sources } from './source'

/** Every source of an installation, by name. */
export function createSources(_parts: Omit<Parts, 'page'>): Sources {
  const sources = new Map<string, Source>()
  return { named: (name) => sources.get(name) }
}

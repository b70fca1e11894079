import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limit } from '../../schemas/api/endpoint'
import { errors } from './errors'

/** Counts attempts, by account or address. */
export type Limits = {
  /** Counts one; throws 429 with `Retry-After` when there were too many in the minute. */
  take(limit: Limit, key: string): Promise<void>
  close(): Promise<void>
}

export function openLimits(): Limits {
  const counters = new Map<string, RateLimiterMemory>()
  const counterOf = ({ name, perMinute }: Limit) => {
    const known =
      counters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points: perMinute, duration: 60 })
    counters.set(name, known)
    return known
  }
  return {
    async take(limit, key) {
      const counter = counterOf(limit)
      try {
        await counter.consume(key)
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal
        throw errors.access.tooMany({ retryAfterSeconds: Math.ceil(refusal.msBeforeNext / 1000) })
      }
    },
    close: async () => {},
  }
}

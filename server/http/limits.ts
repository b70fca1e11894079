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
  return {
    async take(limit, key) {
      let counter = counters.get(limit.name)
      if (!counter)
        counters.set(
          limit.name,
          (counter = new RateLimiterMemory({ keyPrefix: limit.name, points: limit.perMinute, duration: 60 })),
        )
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

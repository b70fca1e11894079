import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net'
import { SourceFailure } from './failure'

/**
 * Addresses that are nobody's on the public Internet (IANA special-purpose address registries, RFC 6890): this
 * machine, private and shared networks, link-local ones with the clouds' metadata, documentation, multicast.
 */
const special: readonly (readonly [net: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // What is not 2000::/3 is not handed out; inside it, tunnels that hide an IPv4 address, and documentation.
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const refused = new BlockList()
for (const [net, prefix] of special) refused.addSubnet(net, prefix, isIPv6(net) ? 'ipv6' : 'ipv4')

/** Whether an IP address is none of the public Internet's; true for what is no address. */
export function isPrivate(address: string): boolean {
  const family = isIP(address)
  return family === 0 || refused.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** The hosts of a setting, each perhaps with its port. */
export function hostsIn(list: string | null): ReadonlySet<string> {
  return new Set(list?.split(',') ?? [])
}

/** The address inside a URL's host, where it is written as one; its brackets are the URL's. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(bare) === 0 ? undefined : bare
}

/**
 * Resolves a name for the connection itself, so that what was checked is what is connected to, whatever the name says
 * a moment later. A name with one private address is refused whole.
 */
export const publicLookup: LookupFunction = (hostname, options, done) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error !== null) done(error, '')
    else if (first === undefined || addresses.some(({ address }) => isPrivate(address)))
      done(new SourceFailure('private'), '')
    else if (options.all === true) done(null, addresses)
    else done(null, first.address, first.family)
  })
}

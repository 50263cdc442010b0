import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Which targets are let out to: the public internet, or this machine too, for development. */
export type Targets = 'public' | 'local';

/** Resolves a name to all of its addresses, as the operating system does. */
export type Resolve = (
  hostname: string,
  options: { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A target that nothing is sent to; the sentence may be shown. */
export class ForbiddenTargetError extends Error {
  constructor() {
    super('The address leads to a network that is not public.');
  }
}

/** Where every address of version 6 lies that is routed by all. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an address may be connected to. One of version 4 that is written as version 6 is looked at as what it is. */
export function isAllowed(address: string, targets: Targets): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (range === 'loopback') return targets === 'local';
  return range === 'unicast' && (parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST));
}

/** The host of an address, without the brackets of version 6. */
const hostOf = (url: string): string => new URL(url).hostname.replace(/^\[|\]$/g, '');

/**
 * A resolver for a connection: the name is resolved once, every address it has is looked at, and the connection is made to
 * just these. What the name means a moment later does not matter.
 */
export const guardedLookup =
  (targets: Targets, resolve: Resolve = lookup): LookupFunction =>
  (hostname, options, done) =>
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error(`${hostname} has no address.`), []);
      if (!addresses.every(({ address }) => isAllowed(address, targets))) return done(new ForbiddenTargetError(), []);
      if (options.all) return done(null, addresses);
      return done(null, first.address, first.family);
    });

/** Whether the address names no name but a number that may not be connected to: such a one is not resolved. */
export const isForbiddenNumber = (url: string, targets: Targets): boolean =>
  isIP(hostOf(url)) !== 0 && !isAllowed(hostOf(url), targets);

const RESOLVED_WITHIN_MS = 3_000;

/** What keeps us from sending to an address, for whoever gives it; `undefined` when nothing does. */
export async function faultOfHost(url: string, targets: Targets, resolve?: Resolve): Promise<string | undefined> {
  if (isForbiddenNumber(url, targets)) return NOT_PUBLIC;
  if (isIP(hostOf(url)) !== 0) return undefined;
  const resolved = new Promise<string | undefined>((tell) =>
    guardedLookup(targets, resolve)(hostOf(url), { all: true }, (error) => tell(error ? faultOf(error) : undefined)),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((tell) => (timer = setTimeout(tell, RESOLVED_WITHIN_MS, NOT_FOUND)));
  return Promise.race([resolved, late]).finally(() => clearTimeout(timer));
}

const NOT_PUBLIC = 'must not lead to a private or local network';
const NOT_FOUND = 'has a host that cannot be found at present';
const faultOf = (error: Error): string => (error instanceof ForbiddenTargetError ? NOT_PUBLIC : NOT_FOUND);

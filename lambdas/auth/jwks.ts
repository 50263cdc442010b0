import { SimpleJwksCache } from 'aws-jwt-verify/jwk';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const TIMEOUT_MS = 2000;

/** The issuer's keys could not be fetched. It says nothing about the token. */
export class IssuerUnavailableError extends Error {
  override readonly name = 'IssuerUnavailableError';
}

/** Refuses an address whose keys could be swapped on the way: plain HTTP is for this machine's own issuer only. */
export function assertTrustworthy(address: string): void {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))) return;
  throw new Error(`The keys of a token issuer must come over https: ${address}`);
}

/**
 * Keeps an issuer's public keys. Fetches them once, and again for a key id it does not know, but then not more often
 * than every ten seconds. Throws `IssuerUnavailableError` when the issuer gives none.
 */
export function createKeyCache(): SimpleJwksCache {
  return new SimpleJwksCache({ fetcher: { fetch: fetchKeys } });
}

async function fetchKeys(address: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.arrayBuffer();
  } catch (cause) {
    throw new IssuerUnavailableError(`The token issuer's keys could not be fetched from ${address}.`, { cause });
  }
}

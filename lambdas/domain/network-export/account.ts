import type { Network } from '../profile';

/** Whose values they are, as far as the file says it. */
export interface Account {
  network: Network | null;
  handle: string | null;
  /** The name that people see: a page's, or a property's. */
  name: string | null;
}

const HOSTS: readonly (readonly [network: Network, host: RegExp])[] = [
  ['INSTAGRAM', /(?:^|\.)instagram\.com$/],
  ['FACEBOOK', /(?:^|\.)(?:facebook\.com|fb\.watch|fb\.com)$/],
  ['THREADS', /(?:^|\.)threads\.(?:net|com)$/],
  ['X', /(?:^|\.)(?:x|twitter)\.com$/],
  ['TIKTOK', /(?:^|\.)tiktok\.com$/],
  ['YOUTUBE', /(?:^|\.)(?:youtube\.com|youtu\.be)$/],
  ['LINKEDIN', /(?:^|\.)linkedin\.com$/],
];

/** The network and, where the address has it, the handle that a post's address belongs to. */
export function accountOfAddress(address: string): Pick<Account, 'network' | 'handle'> {
  if (!URL.canParse(address)) return { network: null, handle: null };
  const { hostname, pathname } = new URL(address);
  const [network = null] = HOSTS.find(([, host]) => host.test(hostname)) ?? [];
  const [, first = '', second = ''] = pathname.split('/');
  // `x.com/i/status/…` is the address of a post without its author's name.
  const isOfX = network === 'X' && second === 'status' && first !== 'i';
  return { network, handle: isOfX ? first : null };
}

export const accountKey = ({ network, handle, name }: Account): string =>
  `${network ?? ''} ${handle?.toLowerCase() ?? ''} ${handle ? '' : (name ?? '')}`;

import type { Period } from '../calendar';
import { formatAmount, type Money } from '../money';
import type { Network } from '../profile';
import type { StepStatus } from '../strategy';

/** A value of an enumeration as people write it: `Loyal customer` for `LOYAL_CUSTOMER`. */
export const inWords = (value: string): string => {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const OWN_SPELLING: Partial<Record<Network, string>> = {
  LINKEDIN: 'LinkedIn',
  TIKTOK: 'TikTok',
  YOUTUBE: 'YouTube',
  WHATSAPP: 'WhatsApp',
};

export const networkName = (network: Network): string => OWN_SPELLING[network] ?? inWords(network);

export const statusInWords = (status: StepStatus): string =>
  ({
    LOCKED: 'waits for earlier steps',
    OPEN: 'open',
    IN_PROGRESS: 'in progress',
    COMPLETED: 'complete',
    NEEDS_REVISIT: 'to be looked at again',
  })[status];

/** A figure with at most four decimals: `0.0833`. */
export const figure = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(Number(value.toFixed(4)));

export const amount = (money: Money | undefined): string | undefined =>
  money && `${formatAmount(money)} ${money.currency}`;

export const period = ({ from, to }: Period): string => (from === to ? from : `${from} to ${to}`);

export const yesOrNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? 'yes' : 'no';

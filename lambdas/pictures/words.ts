/** A figure as short as a picture needs it: 1.2K, 23.4, 0.05; a dash for what is unknown. */
export function figure(value: number | null): string {
  if (value === null) return '–';
  const digits = Math.abs(value) >= 10_000 ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: digits }).format(value);
}

export const percent = (share: number | null): string =>
  share === null ? '–' : new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** An index with the way it went, readable without colours. */
export function trend(index: number | null): string {
  if (index === null) return '';
  const sign = index > 100.5 ? '▲' : index < 99.5 ? '▼' : '■';
  return `${sign} ${Math.round(index)}`;
}

/** `VISIBILITY` as people write it. */
export const titled = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

/** What fits into a label; the whole text is to be had by pointing at it. */
export function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

const NETWORKS: Record<string, string> = {
  FACEBOOK: 'Fb',
  INSTAGRAM: 'Ig',
  LINKEDIN: 'In',
  TIKTOK: 'Tt',
  YOUTUBE: 'Yt',
  PINTEREST: 'Pi',
  THREADS: 'Th',
  WHATSAPP: 'Wa',
  BLUESKY: 'Bs',
  WEBSITE: 'Web',
  BLOG: 'Blog',
  OTHER: '·',
};

export const networkSign = (network: string): string => NETWORKS[network] ?? network;

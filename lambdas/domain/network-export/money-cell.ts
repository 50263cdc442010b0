const SIGNS: Record<string, readonly string[]> = {
  '€': ['EUR'],
  '£': ['GBP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'ARS', 'CLP', 'COP'],
  R$: ['BRL'],
  '¥': ['JPY', 'CNY'],
};

/** An amount without the currency that stands before or behind it, which has to be the one expected. */
export function readMoney(text: string, currency: string): { amount: string } | { fault: string } {
  const [, before = '', amount = '', after = ''] =
    /^(\D*?)([+\-\u2212]?[\d.,].*?[\d.,]|[+\-\u2212]?\d)(\D*)$/s.exec(text.trim()) ?? [];
  const named = [before, after].map((part) => part.replace(/[\s\u00a0\u202f]/g, '')).filter((part) => part !== '');
  if (amount === '' || named.length === 0) return { amount: text };
  const isThat = (sign: string) => sign.toUpperCase() === currency || (SIGNS[sign]?.includes(currency) ?? false);
  if (named.every(isThat)) return { amount };
  const known = named.find((sign) => sign in SIGNS || /^[A-Z]{3}$/.test(sign));
  return known ? { fault: `The amount is in ${known}, the brand counts in ${currency}.` } : { amount: text };
}

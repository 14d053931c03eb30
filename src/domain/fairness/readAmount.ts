/** An amount as people write it, e.g. *1 250,5*; 0 for an empty text, null for what is no amount from 0 to a thousand million. */
export function readAmount(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (plain === '') return 0;
  const amount = /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
  return amount <= 1_000_000_000 ? amount : null;
}

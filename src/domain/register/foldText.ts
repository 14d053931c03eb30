/** Signs that join words or only tell where a line may break: *e-hälsa*, *ehälsa* and *e‑hälsa* are the same to whoever searches. */
const joining = /[-\u00ad\u2010-\u2015\u200b-\u200d\ufeff]/;

const unfolded = /[^\x20-\x2c\x2e-\x7eåäö]/g;

/** A sign as it is compared: å, ä and ö are letters of their own, while é is an e. */
function foldSign(sign: string): string {
  if (/\s/.test(sign)) return ' ';
  if (joining.test(sign)) return '';
  return sign === 'ς' ? 'σ' : sign.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/**
 * A text as it is searched: without regard to letter case, accents and hyphens. Swedish letters stay what they are, and every
 * kind of white space is a space.
 */
export const foldText = (text: string): string => text.normalize('NFC').toLowerCase().normalize('NFC').replace(unfolded, foldSign);

import { shifted } from '../shifted';

/** A number by Excel's marks: `0` and `#` digits, `.` decimals, `,` thousands, `%`, sections parted by `;`, text around. */
export function formatNumber(number: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  if (number < 0 && sections.length > 1) return byPattern(-number, sections[1]);
  if (number === 0 && sections.length > 2) return byPattern(0, sections[2]);
  const text = byPattern(Math.abs(number), sections[0]);
  return number < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function byPattern(positive: number, pattern: string): string {
  if (/^general$/i.test(pattern.trim())) return String(Number(positive.toPrecision(15)));
  const match = /^((?:"[^"]*"|\\.|[^0#.,"\\])*)([0#,]*(?:\.[0#]*)?)([^]*)$/.exec(pattern) as RegExpExecArray;
  const [, before, digits, behind] = match;
  const percents = (pattern.replace(/"[^"]*"/g, '').match(/%/g) ?? []).length;
  if (digits === '') return literal(before + behind);
  return literal(before) + figures(shifted(positive, percents * 2), digits) + literal(behind);
}

function figures(number: number, digits: string): string {
  const [whole, decimals = ''] = digits.split('.');
  const rounded = shifted(Math.round(shifted(number, decimals.length)), -decimals.length);
  const [left, right = ''] = rounded.toFixed(decimals.length).split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = (left === '0' ? '' : left).padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const needed = decimals.lastIndexOf('0') + 1;
  const kept = right.slice(0, needed) + right.slice(needed).replace(/0+$/, '');
  return digits.includes('.') ? `${grouped}.${kept}` : grouped;
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

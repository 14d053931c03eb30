import { childOf } from '../../word/reading/xml/childOf';
import type { Element } from '../../word/reading/xml/element';

/** Number formats that every program has and that show a day (ISO/IEC 29500-1, 18.8.30). */
const isBuiltIn = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of the file's own: with years or days outside what it repeats word for word. */
const showsDay = (code: string): boolean => /[yd]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));

/** Tells of a cell's style whether it shows its number as a day. */
export function dayStyles(styles: Element | undefined): (style: number) => boolean {
  const own = new Map(
    (childOf(styles, 'x:numFmts')?.children ?? []).map(({ attributes: { numFmtId, formatCode } }) => [Number(numFmtId), showsDay(formatCode ?? '')])
  );
  const formats = (childOf(styles, 'x:cellXfs')?.children ?? []).map(({ attributes }) => Number(attributes.numFmtId ?? 0));
  return (style) => {
    const format = formats[style] ?? 0;
    return own.get(format) ?? isBuiltIn(format);
  };
}

import { randomUUID } from 'node:crypto';

/** A content type's id tells its ancestors: each step down adds two digits, or `00` and a guid's 32. */
const ID = /^0x(?:[0-9A-F]{2})*$/i;

export function isContentTypeId(id: string): boolean {
  return ID.test(id);
}

/** A new id below another: of a child type, or of a list's copy. */
export function childId(parent: string): string {
  return `${parent}00${randomUUID().replace(/-/g, '').toUpperCase()}`;
}

/** The id one step up; `0x` is its own parent. */
export function parentId(id: string): string {
  const child = /^(0x.*?)(?:00[0-9A-F]{32}|(?!00)[0-9A-F]{2})$/i.exec(id);
  return child && isContentTypeId(child[1]) ? child[1] : '0x';
}

/** Whether an id is another's or lies below it. */
export function descends(id: string, from: string): boolean {
  return id.toLowerCase().startsWith(from.toLowerCase());
}

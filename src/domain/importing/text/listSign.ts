/** The sign before a point, and what kind of list it makes. */
export interface ListSign {
  readonly kind: 'bullet' | 'numbered';
  /** The line without its sign. */
  readonly text: string;
}

/** Signs that are nothing else, so that no space need follow. The last two are what Word's symbol fonts leave in plain text. */
const certainBullet = /^[·•●○◦▪■□∙‣⁃▶►➢➤✓✔\uF0B7\uF0A7]\s*/u;

/** Signs that are also something else: a dash must have a space or a letter after it, the others a space. */
const possibleBullet = /^(?:[-–—](?:\s+|(?=\p{L}))|[*+o]\s+)/u;

const number = /^(?:\(?\d{1,3}[.)]|[a-zåäö]\))\s+/u;

/** The sign a line begins with; null when it begins with none, or holds nothing else. */
export function listSign(line: string): ListSign | null {
  const read = (pattern: RegExp, kind: ListSign['kind']): ListSign | null => {
    const text = line.replace(pattern, '');
    return text === line || text.trim() === '' ? null : { kind, text };
  };
  return read(certainBullet, 'bullet') ?? read(possibleBullet, 'bullet') ?? read(number, 'numbered');
}

import type { Answer, Ask } from './attacker';

/** What an operation is tried on. */
export interface Target {
  /** Scheme, host and port of the site. */
  readonly origin: string;
  /** Server-relative path of the list's root. */
  readonly root: string;
  /** Server-relative path of the place: the root, or a folder of it. */
  readonly place: string;
  /** Server-relative path of another place in the same list. */
  readonly elsewhere: string;
  /** Values a new row of the list needs, each call with keys of its own. */
  readonly values: () => Readonly<Record<string, string>>;
  /** A row, or a file's row, that the administrator has made in the place. */
  readonly id: number;
  /** Last part of its address. */
  readonly leaf: string;
  /** A word that stands in its title, and nowhere else. */
  readonly word: string;
  /** Claims of somebody else, to be put in as author. */
  readonly somebodyElse: string;
  /** Id of a row of the place in the administrator's recycle bin. */
  readonly recycledId: string;
  /** Ids for a role assignment. */
  readonly principalId: number;
  readonly levelId: number;
}

export interface Operation {
  readonly name: string;
  /** Letters of the levels that may do it; empty when nobody can. Written by hand. */
  readonly allowed: string;
  readonly ask: (target: Target) => Ask;
  /** Whether it did what was asked; a status of 200 may carry a refusal. A success of any kind when left out. */
  readonly done?: (answer: Answer, target: Target) => boolean;
  /** True when the row is no longer what it was after it. */
  readonly spends?: true;
  /** True when only search can find it: for lists that are crawled. */
  readonly onlyCrawled?: true;
}

export const succeeded = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Doubles the quotes of a text inside an address's parameter. */
export const quoted = (text: string): string => `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;

export const listOf = ({ root }: Target): string => `web/GetList(${quoted(root)})`;

export const itemOf = (target: Target): string => `${listOf(target)}/items(${target.id})`;

interface FormRow {
  readonly FieldName: string;
  readonly FieldValue: string;
  readonly HasException: boolean;
}

const formRows = ({ body }: Answer): readonly FormRow[] => (body as { readonly value: readonly FormRow[] }).value;

/** Rows of a form: each may carry an exception under status 200, and an id of 0 tells that nothing was added. */
export const formDone = (answer: Answer): boolean =>
  succeeded(answer) &&
  formRows(answer).every(({ HasException, FieldName, FieldValue }) => !HasException && !(FieldName === 'Id' && FieldValue === '0'));

/** Id of a row that a form has added. */
export const addedId = (answer: Answer): number => Number(formRows(answer).find(({ FieldName }) => FieldName === 'Id')?.FieldValue);

/** Whether the row asked for is in the answer, in whatever shape. */
export const shows = (answer: Answer, { word }: Target): boolean => succeeded(answer) && JSON.stringify(answer.body).includes(word);

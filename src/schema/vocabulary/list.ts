import type { Columns } from './column';
import type { LocalizedText } from './localizedText';
import type { Grant, LevelKey } from '../rights';

export interface ViewDefinition {
  readonly title: LocalizedText;
  /** Internal names, in order. */
  readonly columns: readonly string[];
  /** CAML inside `<Query>`; sorts and filters on indexed columns only, so that it opens past 5,000 rows. */
  readonly query: string;
  readonly isDefault: boolean;
}

/** A folder per group, in which the group's own writers may do more than read. */
export interface GroupFolder {
  /** Folder below the list's root that holds the groups' folders; empty for the root itself. */
  readonly parent: string;
  readonly writers: LevelKey;
  readonly processSupport: LevelKey;
}

export interface ListDefinition<C extends Columns = Columns> {
  /** Last part of the list's address; never changes. */
  readonly name: string;
  readonly kind: 'list' | 'library';
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  /** What the built-in Title column holds. */
  readonly titleColumn: LocalizedText;
  readonly columns: C;
  readonly views: readonly ViewDefinition[];
  /** False for working lists: search must not show what a person may not find here. */
  readonly crawled: boolean;
  /** Content approval with minor versions; drafts are seen by their author and approvers only. */
  readonly moderated: boolean;
  /** False where earlier versions of a row are not kept. */
  readonly keepsVersions?: false;
  /** True where whoever may edit changes the rows of the own making only; the server refuses others. */
  readonly ownRowsOnly?: true;
  /** True where people see the rows of the own making only, but for those whose level overrides that; no column may be unique then. */
  readonly ownRowsSeen?: true;
  readonly grants: readonly Grant[];
  readonly groupFolder: GroupFolder | null;
}

/** Checks nothing at run time: keeps a list's columns as precise types. */
export const defineList = <C extends Columns>(list: ListDefinition<C>): ListDefinition<C> => list;

/** Address of the list's root below the web's own, e.g. `Lists/Ledger`. */
export const listAddress = (list: ListDefinition): string =>
  list.kind === 'library' ? list.name : `Lists/${list.name}`;

import type { PageName } from '../../domain/sitePages/pages';
import type { FoundPages } from '../../domain/sitePages/proposedPages';

export interface StoredPage {
  /** Server-relative address; empty when none is given. */
  readonly address: string;
  /** What a later save must still find; empty for one never stored. */
  readonly version: string;
}

export type StoredPages = Readonly<Record<PageName, StoredPage>>;

/** Where a site's web parts stand, for those that are not told so themselves. Every method throws `Failure`. */
export interface SitePages {
  /** None on a site where nobody has said so, and to one who may not read them. */
  stored(): Promise<StoredPages>;
  /** The site's pages on which each web part stands, that somebody has published. */
  found(): Promise<FoundPages>;
  /**
   * Safe to repeat.
   * @throws Failure `conflict` when somebody else has saved meanwhile, `denied` to all but administrators, `invalid` for
   * what is no address of a page, `unprepared` on a site that has no place for it yet
   */
  save(name: PageName, page: StoredPage): Promise<StoredPage>;
}

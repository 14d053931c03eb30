import type { Frame } from 'playwright-core';
import type { RunningSite } from '../../site/startSite';
import type { Visitor } from '../../site/visitor';

/** Looks at the page as it stands, or at a frame in it. */
export type Look = (state: string, frame?: Frame) => Promise<void>;

/** A person's way through some pages, with a look at every state on it. It changes nothing that others meet. */
export interface Walk {
  readonly name: string;
  readonly login: string;
  take(visitor: Visitor, look: Look, site: RunningSite): Promise<void>;
}

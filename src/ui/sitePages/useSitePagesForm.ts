import * as React from 'react';
import type { StoredPages } from '../../application/ports/sitePages';
import { forEachPage, pageNames, pagesOf, type PageName, type Pages } from '../../domain/sitePages/pages';
import { proposedPages, type FoundPages } from '../../domain/sitePages/proposedPages';
import { readableAddress } from '../../domain/sitePages/readableAddress';
import { tenantPage } from '../address/tenantPage';
import type { Attempt } from '../loading/useAttempt';
import { useAttempt } from '../loading/useAttempt';
import type { Loaded } from '../loading/useLoaded';
import { useLoaded } from '../loading/useLoaded';
import { usePorts } from '../ports/usePorts';

export interface SitePagesForm {
  /** As they are written, or else proposed. */
  readonly given: Pages;
  readonly found: Loaded<FoundPages>;
  readonly isProposing: boolean;
  /** What is wrong with an address, by name. */
  readonly faults: Readonly<Record<PageName, ReturnType<typeof tenantPage> | null>>;
  readonly attempt: Attempt;
  give(name: PageName, address: string): void;
  save(): void;
}

/** Addresses as they are being written: what nobody has touched is filled in from the site's own pages. */
export function useSitePagesForm(stored: StoredPages, onSaved: () => void): SitePagesForm {
  const { sitePages } = usePorts();
  const attempt = useAttempt();
  const [touched, touch] = React.useState<Partial<Pages>>({});
  const kept = React.useRef(stored);
  const found = useLoaded(React.useCallback(() => sitePages.found(), [sitePages]));
  const addresses = forEachPage((name) => stored[name].address);
  const proposed = found.kind === 'loaded' ? proposedPages(addresses, found.value) : pagesOf({});
  const given = forEachPage((name) => touched[name] ?? readableAddress(addresses[name] || proposed[name]));
  const read = forEachPage((name) => tenantPage(given[name], window.location.href));
  const faults = forEachPage((name) => (read[name].kind === 'foreign' || read[name].kind === 'unreadable' ? read[name] : null));
  const save = async (): Promise<void> => {
    for (const name of pageNames) {
      const page = read[name];
      const address = page.kind === 'page' ? page.path : '';
      if (address === kept.current[name].address) continue;
      const saved = await sitePages.save(name, { address, version: kept.current[name].version });
      // What is saved before one is refused is not saved again.
      kept.current = { ...kept.current, [name]: saved };
    }
    onSaved();
  };
  return {
    given,
    found,
    isProposing: pageNames.some((name) => touched[name] === undefined && proposed[name] !== ''),
    faults,
    attempt,
    give: (name, address) => touch({ ...touched, [name]: address }),
    save: () => {
      if (pageNames.every((name) => faults[name] === null)) attempt.attempt(save);
    }
  };
}

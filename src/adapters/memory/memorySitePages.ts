import { Failure } from '../../application/ports/failure';
import type { SitePages } from '../../application/ports/sitePages';
import { forEachPage, isPageAddress } from '../../domain/sitePages/pages';
import { demand } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** Everybody reads where the web parts stand. */
export function createMemorySitePages({ sitePages, seed }: MemoryWorld, account: MemoryAccount): SitePages {
  return {
    stored: async () => forEachPage((name) => sitePages.get(name) ?? { address: '', version: '' }),
    found: async () => forEachPage((name) => seed.foundPages?.[name] ?? []),
    save: async (name, { address, version }) => {
      if (address !== '' && !isPageAddress(address)) throw new Failure('invalid', `${address} is no address of a page`);
      demand(account.administers, account, 'say where the web parts stand');
      return saveVersion(sitePages, { key: name, address, version }, (one) => one.address);
    }
  };
}

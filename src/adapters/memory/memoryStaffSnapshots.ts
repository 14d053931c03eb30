import { Failure } from '../../application/ports/failure';
import type { StaffSnapshots } from '../../application/ports/staffSnapshots';
import { demand, keepsRosters } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

/** Files by address; those who keep rosters or publish may write. */
export function createMemoryStaffSnapshots({ staffSnapshots }: MemoryWorld, account: MemoryAccount): StaffSnapshots {
  return {
    source: 'https://uppdrag.example/sites/uppdrag',
    keptAt: (regionKey) => `/sites/uppdrag/StaffSnapshots/utdrag-${regionKey}.json`,
    givenAt: (regionKey) => `/sites/uppdrag/SiteAssets/Uppdrag/utdrag-${regionKey}.json`,
    read: async (address) => staffSnapshots.get(address) ?? null,
    write: async (address, text, before) => {
      demand(keepsRosters(account) || account.publishes, account, `write ${address}`);
      const there = staffSnapshots.get(address);
      if (there?.etag !== before?.etag) throw new Failure('conflict', `${address} is ${there?.etag ?? 'not there'}`);
      staffSnapshots.set(address, { text, etag: String(Number(there?.etag ?? 0) + 1) });
    }
  };
}

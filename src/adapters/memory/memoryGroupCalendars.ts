import type { GroupCalendars } from '../../application/ports/groupCalendars';
import { demand, keepsRosters } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryGroupCalendars({ calendars, clock }: MemoryWorld, account: MemoryAccount): GroupCalendars {
  return {
    of: async (groupKey) => (account.participates && calendars.get(groupKey)) || null,
    save: async (groupKey, contentNow) => {
      demand(keepsRosters(account) || account.writesFor.includes(groupKey), account, `keep the calendar of ${groupKey}`);
      const stored = { address: `https://uppdrag.example/GroupCalendars/${groupKey}/${groupKey}.ics`, updated: clock.now().toISOString(), content: await contentNow() };
      calendars.set(groupKey, stored);
      return stored;
    }
  };
}

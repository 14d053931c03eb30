import { Failure } from '../../application/ports/failure';
import type { GroupReports } from '../../application/ports/groupReports';
import { foldReports } from '../../domain/followup/foldReports';
import { demand } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryGroupReports({ reports, deliveries, clock }: MemoryWorld, account: MemoryAccount): GroupReports {
  const mayWrite = (groupKey: string): void => demand(account.writesFor.includes(groupKey), account, `write for ${groupKey}`);
  return {
    ofGroups: async (groupKeys) => {
      const isAsked = ({ groupKey }: { readonly groupKey: string }): boolean => account.participates && groupKeys.includes(groupKey);
      return foldReports([...reports.values()].filter(isAsked), [...deliveries.values()].filter(isAsked));
    },
    draft: async (groupKey, key) => {
      const draft = account.participates ? reports.get(key) : undefined;
      return draft?.groupKey === groupKey ? draft : null;
    },
    save: async (draft) => {
      mayWrite(draft.groupKey);
      const saved = { ...draft, editor: account.user.name, modified: clock.now().toISOString() };
      return saveVersion(reports, saved, (one) => ({ ...one, version: '', editor: '', modified: '' }));
    },
    deliver: async (delivery) => {
      mayWrite(delivery.groupKey);
      const key = `${delivery.reportKey}.${delivery.number}`;
      const kept = deliveries.get(key) ?? { ...delivery, deliveredBy: account.user.name, delivered: clock.now().toISOString() };
      if (kept.content !== delivery.content || kept.groupKey !== delivery.groupKey) {
        throw new Failure('conflict', `${key} has been delivered with another text`);
      }
      deliveries.set(key, kept);
      return kept;
    },
    deliveries: async (groupKeys, reportKeys) =>
      account.participates
        ? [...deliveries.values()].filter(({ groupKey, reportKey }) => groupKeys.includes(groupKey) && reportKeys.includes(reportKey))
        : []
  };
}

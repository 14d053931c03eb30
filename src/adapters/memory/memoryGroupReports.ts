import { Failure } from '../../application/ports/failure';
import type { GroupReports, ReportWithText } from '../../application/ports/groupReports';
import { demand } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

const withoutText = ({ content: _content, ...head }: ReportWithText) => head;

export function createMemoryGroupReports({ reports, clock }: MemoryWorld, account: MemoryAccount): GroupReports {
  return {
    ofGroups: async (groupKeys) =>
      account.participates ? [...reports.values()].filter(({ groupKey }) => groupKeys.includes(groupKey)).map(withoutText) : [],
    read: async (groupKey, key) => {
      const report = account.participates ? reports.get(key) : undefined;
      if (report?.groupKey !== groupKey) {
        throw new Failure('missing', `No document ${key} of ${groupKey}`);
      }
      return report;
    },
    save: async (report) => {
      demand(account.writesFor.includes(report.groupKey), account, `write for ${report.groupKey}`);
      const saved = { ...report, editor: account.user.name, modified: clock.now().toISOString() };
      return saveVersion(reports, saved, (one) => ({ ...one, version: '', editor: '', modified: '' }));
    }
  };
}

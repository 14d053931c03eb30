import type { LedgerRecord } from './record';

/** What a chain's versions are filed under. The colon keeps it apart from every mandate's key, which holds none. */
export const chainFile = (chainKey: string): string => `chain:${chainKey}`;

/** What a group's bindings are filed under. */
export const bindingFile = (groupKey: string): string => `binding:${groupKey}`;

/** What the delegations of a body are filed under. */
export const delegationFile = (bodyKey: string): string => `delegation:${bodyKey}`;

/** True for what says how cases are decided, and by whom, instead of holding one. */
export const isConfigurationFile = (file: string): boolean => /^(chain|binding|delegation):/.test(file);

/** What a record is filed under in the ledger: one file is read to know one case, one chain or one group's bindings. */
export function fileOf(record: LedgerRecord): string {
  switch (record.type) {
    case 'chain':
      return chainFile(record.chainKey);
    case 'binding':
      return bindingFile(record.groupKey);
    case 'delegation':
      return delegationFile(record.bodyKey);
    default:
      return record.mandateKey;
  }
}

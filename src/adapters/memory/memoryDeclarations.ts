import type { Declarations, StoredDeclaration } from '../../application/ports/declarations';
import { demand, keepsRosters } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryDeclarations({ declarations }: MemoryWorld, account: MemoryAccount): Declarations {
  const judged = (account.nominatesIn ?? []).flatMap(({ regionKey, recorder }) => (recorder.kind === 'judge' ? [regionKey] : []));
  const reads = ({ regionKey }: StoredDeclaration): boolean => keepsRosters(account) || judged.includes(regionKey);
  return {
    all: async () => [...declarations.values()].filter(reads),
    ofPerson: async (personKey) => [...declarations.values()].filter((declaration) => reads(declaration) && declaration.personKey === personKey),
    save: async (declaration) => {
      demand(reads(declaration), account, `keep declarations for ${declaration.regionKey}`);
      return saveVersion(declarations, declaration, ({ version, ...says }) => says);
    },
    judgedRegions: async () => judged
  };
}

import type { Declarations, StoredDeclaration } from '../../application/ports/declarations';
import { demand, judgedRegionsOf, keepsRosters } from './memoryAccess';
import { saveVersion } from './memoryVersions';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryDeclarations({ declarations, seed }: MemoryWorld, account: MemoryAccount): Declarations {
  const judged = judgedRegionsOf(account);
  const judges = ({ regionKey }: StoredDeclaration): boolean => keepsRosters(account) || judged.includes(regionKey);
  const reads = (declaration: StoredDeclaration): boolean => judges(declaration) || declaration.handedInBy === account.user.name;
  return {
    all: async () => [...declarations.values()].filter(reads),
    ofPerson: async (personKey) => [...declarations.values()].filter((declaration) => reads(declaration) && declaration.personKey === personKey),
    save: async (declaration) => {
      const kept = declarations.get(declaration.key);
      demand(judges(declaration) || (account.participates && declaration.version === ''), account, `judge declarations for ${declaration.regionKey}`);
      return saveVersion(declarations, { ...declaration, handedInBy: kept?.handedInBy ?? account.user.name }, ({ version, ...says }) => says);
    },
    judgedRegions: async () => judged,
    openRegions: async () => [...new Set(seed.accounts.flatMap(judgedRegionsOf))]
  };
}

import type { Attestations } from '../../application/ports/attestations';
import { demand, keepsRosters } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryAttestations({ attestations, clock }: MemoryWorld, account: MemoryAccount): Attestations {
  return {
    add: async (attestation) => {
      demand(keepsRosters(account) || account.writesFor.includes(attestation.groupKey), account, `attest for ${attestation.groupKey}`);
      const stored = attestations.get(attestation.key) ?? {
        ...attestation,
        attestedBy: account.user.name,
        attested: clock.now().toISOString()
      };
      attestations.set(attestation.key, stored);
      return stored;
    },
    ofGroups: async (groupKeys) =>
      account.participates ? [...attestations.values()].filter(({ groupKey }) => groupKeys.includes(groupKey)) : []
  };
}

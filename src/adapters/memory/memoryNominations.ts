import { Failure } from '../../application/ports/failure';
import type { Nominations } from '../../application/ports/nominations';
import { nominationFolder } from '../../domain/nomination/nominationFolder';
import type { StoredNominationStep } from '../../domain/nomination/nominationStep';
import { demand } from './memoryAccess';
import type { MemoryAccount, MemoryWorld } from './memoryWorld';

export function createMemoryNominations({ nominationSteps, clock }: MemoryWorld, account: MemoryAccount): Nominations {
  const places = account.nominatesIn ?? [];
  const visible = (): readonly StoredNominationStep[] => nominationSteps.filter(({ place }) => places.some(({ regionKey }) => regionKey === place.regionKey));
  return {
    all: async () => visible(),
    ofRegions: async (regionKeys) => visible().filter(({ place }) => regionKeys.includes(place.regionKey)),
    ofGroup: async (groupKey) => visible().filter((step) => step.groupKey === groupKey),
    record: async (step) => {
      const folder = nominationFolder(step.place);
      demand(places.some((place) => nominationFolder(place) === folder), account, `record in ${folder}`);
      const kept = nominationSteps.find(({ key, place }) => key === step.key && nominationFolder(place) === folder);
      if (kept) {
        if (kept.act.kind !== step.act.kind) throw new Failure('conflict', `${step.key} has been recorded as something else`);
        return kept;
      }
      const stored = { ...step, id: nominationSteps.length + 1, recordedBy: account.user.name, recorded: clock.now().toISOString() };
      nominationSteps.push(stored);
      return stored;
    },
    recordingPlaces: async () => places
  };
}

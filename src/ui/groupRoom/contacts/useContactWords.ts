import type { ContactLeg, ContactStop } from '../../../domain/groupRoom/contactWay';
import { regionNamed } from '../../../domain/roster/regionNamed';
import type { GroupKind, SeatRole } from '../../../domain/roster/roster';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { rostersStrings } from '../../../loc/rosters/strings';
import { inSentence } from '../../language/inSentence';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import { roleWord } from '../../overview/roleWord';

export interface ContactWords {
  /** What somebody on a seat of a group of the kind is called. */
  roleOf(role: SeatRole, kind: GroupKind): string;
  /** That nobody is known on a leg, and who is asked instead. @param regionKey of a region's seats; empty for all */
  lackOf(leg: ContactLeg, regionKey: string, otherwise: ContactStop | null): string;
  /** That the rosters have no such body, and who is asked instead; empty while nobody has been chosen. */
  lackOfBody(stop: ContactStop, otherwise: ContactStop | null): string;
}

const isSupportOnly = (roles: readonly SeatRole[]): boolean => roles.every((role) => role === 'processSupport');

/** How those who can be turned to are spoken of, and those who are lacking. */
export function useContactWords(): ContactWords {
  const { contacts: strings, and } = useStrings(groupGuidesStrings);
  const language = useLanguage();
  const { kinds } = useStrings(rostersStrings);

  const insteadOf = (lack: string, lackingKey: string, otherwise: ContactStop | null): string => {
    // Whoever is asked for others may be the one who is lacking: then there is nobody else to name.
    const isSame = ({ body, lack: lacks }: ContactLeg): boolean => body.key === lackingKey && lacks !== null;
    if (otherwise === null || otherwise.legs.some(isSame)) return `${lack}.`;
    const names = otherwise.legs.map(({ body }) => body.name);
    return strings.askInstead(lack, names.length === 0 ? strings.staff : inSentence(names, and));
  };

  const saidOf = ({ body, roles, lack }: ContactLeg, regionKey: string): string => {
    if (regionKey !== '') return (lack === 'hidden' ? strings.hiddenRegion : strings.lacksRegion)(regionNamed(regionKey));
    if (isSupportOnly(roles)) return (lack === 'hidden' ? strings.hiddenSupport : strings.lacksSupport)(body.name);
    return (lack === 'hidden' ? strings.hidden : strings.lacksLeader)(body.name);
  };

  return {
    roleOf: (role, kind) => roleWord(role, kind, language),
    lackOf: (leg, regionKey, otherwise) => insteadOf(saidOf(leg, regionKey), leg.body.key, otherwise),
    lackOfBody: ({ meant }, otherwise) => {
      if (meant.by === 'mandator') return insteadOf(strings.noMandator, '', otherwise);
      if (meant.by !== 'kind') return '';
      const none = strings.kinds[meant.kind]?.none;
      return insteadOf(none === undefined ? strings.noSuch(kinds[meant.kind]) : strings.noBody(none), '', otherwise);
    }
  };
}

import { extendGroup } from '../../../application/rosters/extendGroup';
import type { Extension } from '../../../domain/roster/groupProfile';
import { groupLifeStrings } from '../../../loc/groupLife/strings';
import { useStrings } from '../../language/useStrings';
import { usePorts } from '../../ports/usePorts';
import type { GroupDecision } from '../close/useGroupDecision';
import { useGroupDecision } from '../close/useGroupDecision';
import type { ExtendGroupProps } from './ExtendGroup';

interface ExtensionDraft extends Omit<Extension, 'before'> {
  readonly isPermanent: boolean;
}

/** Writes the decision that a group goes on, until another day or for good. */
export function useExtendGroup(props: ExtendGroupProps): GroupDecision<ExtensionDraft> {
  const { group, profile, onSaved } = props;
  const ports = usePorts();
  const { extend: strings } = useStrings(groupLifeStrings);
  const before = profile.lifetime.kind === 'timeLimited' ? profile.lifetime.until : '';
  return useGroupDecision<ExtensionDraft>(props, {
    begun: { until: '', isPermanent: false },
    needsDate: strings.needsDate,
    lacks: { first: ({ isPermanent, until }) => (!isPermanent && until <= before ? strings.needsLaterDay : '') },
    carryOut: async ({ isPermanent, until, ...decided }) => {
      await extendGroup(ports, group.key, { before, until: isPermanent ? '' : until, ...decided });
      onSaved();
    }
  });
}

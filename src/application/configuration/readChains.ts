import type { BindingRecord } from '../../domain/approval/record';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { distinctNames } from '../../domain/roster/distinctNames';
import type { Group } from '../../domain/roster/roster';
import type { Ports } from '../ports/ports';
import { unlessHidden } from '../ports/unlessHidden';
import type { ChainOverview } from './chainOverview';
import { bindingsInForce, chainOverviews } from './chainOverview';
import type { BodyFacts } from './previewChain';

/** How mandates are decided on the site. */
export interface ChainsView {
  /** False for a reader, who does not see how mandates are decided; everything else is empty then. */
  readonly participant: boolean;
  readonly chains: readonly ChainOverview[];
  /** The last binding of each group, by its key. */
  readonly bindings: ReadonlyMap<string, BindingRecord>;
  /** Every group and body, by name. */
  readonly groups: readonly Group[];
  /** Names of all groups and bodies by key, told apart where several bear the same. */
  readonly names: ReadonlyMap<string, string>;
  /** What is known of the bodies' meetings and of who records for them. */
  readonly facts: BodyFacts;
  /** True when the user may change any of it. */
  readonly mayConfigure: boolean;
  /** Whose work the device keeps. */
  readonly login: string;
}

/**
 * Every chain, who uses it, who would be asked and what the user may do: one batch, and one for who is in the SharePoint
 * groups. @throws Failure
 */
export async function readChains(
  ports: Pick<Ports, 'ledger' | 'chainDrafts' | 'roster' | 'session' | 'decisionMakers' | 'meetings' | 'clock'>
): Promise<ChainsView> {
  const [entries, participant, drafts, groups, recorders, meetings, mayConfigure, user] = await Promise.all([
    unlessHidden(ports.ledger.configuration(), null),
    ports.session.isParticipant(),
    ports.chainDrafts.all(),
    ports.roster.groups(),
    ports.decisionMakers.all(),
    ports.meetings.from(swedishDay(ports.clock.now())),
    ports.session.mayConfigure(),
    ports.session.user()
  ]);
  const counted = participant ? (entries ?? []) : [];
  return {
    participant: participant && entries !== null,
    chains: chainOverviews(counted, participant ? drafts : []),
    bindings: bindingsInForce(counted),
    groups: participant ? groups : [],
    names: distinctNames(groups),
    facts: { meetings, recorders },
    mayConfigure,
    login: user.login
  };
}

import type { GroupRoom } from '../../../application/groupRoom/groupRoom';
import { obligationParameter } from '../../address/obligationParameter';
import type { TextPlace } from '../../address/placeParameters';
import { placeParameterNames } from '../../address/placeParameters';
import { useAddressParameter } from '../../address/useAddressParameter';

/** A place in one of the group's mandates. */
export interface AskedPlace extends TextPlace {
  readonly mandateKey: string;
}

/** Where in the mandate the page's address asks to be opened: at an obligation's sentence, or at a block of a section; null for nowhere. */
export function useAskedPlace({ followup, mandates: [first] }: Pick<GroupRoom, 'followup' | 'mandates'>): AskedPlace | null {
  const [obligationKey] = useAddressParameter(obligationParameter);
  const [sectionKey] = useAddressParameter(placeParameterNames.sectionKey);
  const [block] = useAddressParameter(placeParameterNames.block);
  const asked = followup.obligations.find(({ obligation }) => obligation.key === obligationKey);
  if (asked) return asked.obligation.place;
  return first === undefined || sectionKey === '' ? null : { mandateKey: first.mandateKey, sectionKey, block: Number(block) || 0 };
}

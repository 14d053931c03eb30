import * as React from 'react';
import { handInDeclaration } from '../../../application/interests/handInDeclaration';
import type { DeclaringHolder } from '../../../application/interests/readHolders';
import { readHolders } from '../../../application/interests/readHolders';
import { interestStrings } from '../../../loc/interests/strings';
import { useStrings } from '../../language/useStrings';
import type { Loaded } from '../../loading/useLoaded';
import { useLoaded } from '../../loading/useLoaded';
import { usePorts } from '../../ports/usePorts';
import type { HandInProps } from './HandIn';

interface HandInDraft {
  readonly groupKey: string;
  readonly holderKey: string;
  readonly isNothing: boolean;
  readonly statement: string;
  /** One a line. */
  readonly links: string;
}

export interface HandInWork {
  readonly draft: HandInDraft;
  readonly edit: (change: Partial<HandInDraft>) => void;
  /** For whom a declaration may be handed in in the chosen group. */
  readonly holders: Loaded<readonly DeclaringHolder[]>;
  readonly chosen: DeclaringHolder | null;
  /** True once it was sent with nothing said. */
  readonly lacksStatement: boolean;
  readonly send: () => void;
}

/** A declaration being written. */
export function useHandIn({ read, state }: HandInProps): HandInWork {
  const ports = usePorts();
  const { handIn: strings } = useStrings(interestStrings);
  const { keepsAll, openRegions, user } = read;
  const [draft, setDraft] = React.useState<HandInDraft>({ groupKey: '', holderKey: '', isNothing: false, statement: '', links: '' });
  const [isSent, setSent] = React.useState(false);
  const { groupKey } = draft;
  const email = keepsAll ? '' : user.email;
  const holders = useLoaded(
    React.useCallback(async () => (groupKey === '' ? [] : readHolders(ports, groupKey, openRegions, email)), [ports, groupKey, openRegions, email])
  );
  const known = holders.kind === 'loaded' ? holders.value : [];
  const chosen = known.find(({ key }) => key === draft.holderKey) ?? known[0] ?? null;
  const lacks = !draft.isNothing && draft.statement.trim() === '';
  return {
    draft,
    edit: (change) => setDraft({ ...draft, ...change }),
    holders,
    chosen,
    lacksStatement: isSent && lacks,
    send: () => {
      setSent(true);
      if (lacks || chosen === null) return;
      const statement = draft.isNothing ? strings.nothingSaid : draft.statement.trim();
      const links = draft.isNothing ? [] : draft.links.split('\n').map((line) => line.trim()).filter(Boolean);
      state.run(async (key) => {
        await handInDeclaration(ports, { key, personKey: chosen.personKey, groupKey, regionKey: chosen.judgedBy, statement, links });
        return null;
      }, strings.done);
    }
  };
}

import * as React from 'react';
import type { StoredContribution } from '../../../application/ports/contributions';
import type { Contribution } from '../../../domain/fairness/contribution';
import type { ContributionParty } from '../../../domain/fairness/contributionParties';
import type { Group } from '../../../domain/roster/roster';
import { csvText } from '../../../domain/export/csvText';
import { contributionStrings } from '../../../loc/contributions/strings';
import type { LaterFocus } from '../../components/useLaterFocus';
import { useLaterFocus } from '../../components/useLaterFocus';
import { useStrings } from '../../language/useStrings';
import { useOpenedWork } from '../../loading/useOpenedWork';
import { OutletContext } from '../../output/OutletContext';
import { usePorts } from '../../ports/usePorts';
import { yearOf } from '../useFairnessBasis';
import { contributionTable } from './contributionTable';
import type { ContributionsProps } from './Contributions';

type Amounts = Pick<Contribution, 'hours' | 'fullTimePercent' | 'cost'>;

export interface ContributionsWork {
  readonly place: LaterFocus['place'];
  /** Those one chooses among, by name. */
  readonly groups: readonly Group[];
  readonly groupKey: string;
  readonly year: number;
  readonly chooseGroup: (groupKey: string) => void;
  readonly chooseYear: (year: number) => void;
  /** Key of the row whose form is open; empty for none. */
  readonly opened: string;
  readonly open: (key: string) => void;
  readonly isWorking: boolean;
  readonly said: string;
  readonly failure: unknown;
  readonly save: (party: ContributionParty, kept: StoredContribution | undefined, amounts: Amounts, name: string) => void;
  /** Puts back what stood before the last save; null when there is nothing to undo. */
  readonly undo: (() => void) | null;
  readonly download: () => void;
}

const nothing: Amounts = { hours: 0, fullTimePercent: 0, cost: 0 };

/** What is chosen to see, one row changed at a time, and the last change undone. */
export function useContributions({ basis, healthcareRegion, onSaved }: ContributionsProps): ContributionsWork {
  const { contributions } = usePorts();
  const strings = useStrings(contributionStrings);
  const outlet = React.useContext(OutletContext);
  const { place, focusLater } = useLaterFocus();
  const groups = basis.facts.groups.filter((group) => healthcareRegion === '' || group.healthcareRegions.includes(healthcareRegion));
  const [chosen, setChosen] = React.useState({ groupKey: '', year: yearOf(basis.today) });
  const [before, setBefore] = React.useState<StoredContribution | null>(null);
  const work = useOpenedWork('', () => undefined);
  const groupKey = groups.some(({ key }) => key === chosen.groupKey) ? chosen.groupKey : (groups[0]?.key ?? '');
  const put = async (contribution: StoredContribution): Promise<StoredContribution> => {
    const saved = await contributions.save(contribution);
    onSaved(saved);
    return saved;
  };
  const toRow = (key: string): void => focusLater((found) => [...found.querySelectorAll<HTMLElement>('[data-row]')].find(({ dataset }) => dataset.row === key)?.querySelector('button'));
  const choose = (next: Partial<typeof chosen>): void => {
    setChosen({ ...chosen, ...next });
    setBefore(null);
    work.open('');
  };
  return {
    ...work,
    place,
    groups,
    groupKey,
    year: chosen.year,
    chooseGroup: (next) => choose({ groupKey: next }),
    chooseYear: (year) => choose({ year }),
    open: (key) => {
      setBefore(null);
      work.open(key);
    },
    save: (party, kept, amounts, name) => {
      const { year } = chosen;
      const row = { key: '', groupKey, ...party, year, ...amounts, version: kept?.version ?? '' };
      work.run(async () => {
        const saved = await put(row);
        setBefore({ ...saved, ...(kept ?? nothing), version: saved.version });
        toRow(saved.key);
        return null;
      }, strings.saved(name, year));
    },
    undo:
      before === null
        ? null
        : () =>
            work.run(async () => {
              const saved = await put(before);
              setBefore(null);
              toRow(saved.key);
              return null;
            }, strings.undone),
    download: () => outlet.save(`${strings.file}.csv`, 'text/csv;charset=utf-8', csvText([strings.columns, ...contributionTable(basis, groups)]))
  };
}

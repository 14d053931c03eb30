import { DefaultButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { RosterFrame } from '../../../application/rosters/readRosterFrame';
import { rostersStrings } from '../../../loc/rosters/strings';
import { SearchInput } from '../../components/SearchInput/SearchInput';
import { useStrings } from '../../language/useStrings';
import { RosterTools } from '../../rosterImport/RosterTools';
import { MandatesLeft } from '../close/MandatesLeft';
import type { FactsPart } from '../facts/FactsPart';
import { Duplicates } from '../person/Duplicates';
import { useRostersStyles } from '../Rosters.styles';
import { GroupLinks } from './GroupLinks';
import { GroupsByKind } from './GroupsByKind';
import { LateGroups } from './LateGroups';

export interface GroupChoiceProps {
  readonly frame: RosterFrame;
  readonly onOpen: (groupKey: string, part?: FactsPart) => void;
  /** Shows one person in all groups. */
  readonly onPerson: (personKey: string) => void;
  readonly onStart: () => void;
}

/** How many groups are shown before somebody asks for more: a country has a thousand. */
const page = 60;

/** The groups' names stay as they are when members are read in. */
const nothingShown = (): void => undefined;

/** The groups: one's own first, then all by kind; those that are closed folded. */
export function GroupChoice({ frame, onOpen, onPerson, onStart }: GroupChoiceProps): JSX.Element {
  const { title, choose: strings, kinds } = useStrings(rostersStrings);
  const styles = useRostersStyles();
  const [sought, setSought] = React.useState('');
  const [shown, setShown] = React.useState(page);
  const isClosed = (key: string): boolean => (frame.profiles.get(key)?.closing ?? null) !== null;
  const words = sought.trim().toLocaleLowerCase('sv');
  const found = frame.groups.filter(({ key, name }) => (frame.names.get(key) ?? name).toLocaleLowerCase('sv').includes(words));
  const order = Object.keys(kinds);
  const living = found.filter(({ key }) => !isClosed(key)).sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  const closed = found.filter(({ key }) => isClosed(key));
  const own = living.filter(({ key }) => frame.writesFor.includes(key));
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      {frame.keepsAll && (
        <div className={styles.actions}>
          <DefaultButton text={strings.start} onClick={onStart} />
        </div>
      )}
      {frame.groups.length === 0 ? (
        <p className={styles.text}>{strings.empty}</p>
      ) : (
        <>
          <p className={styles.text}>{strings.intro}</p>
          <RosterTools frame={frame} group={null} roster={null} mayKeep={frame.keepsAll || frame.writesFor.length > 0} onChanged={nothingShown} />
          <div className={styles.form}>
            <SearchInput label={strings.search} value={sought} onChange={setSought} />
          </div>
          <p role="status" className={styles.quiet}>
            {found.length === 0 ? strings.noMatch : strings.found(found.length, frame.groups.length)}
          </p>
          {words === '' && <LateGroups frame={frame} onOpen={onOpen} />}
          {own.length > 0 && own.length < living.length && !frame.keepsAll && (
            <section>
              <h3 className={styles.heading}>{strings.own}</h3>
              <GroupLinks groups={own} names={frame.names} onOpen={onOpen} />
            </section>
          )}
          <GroupsByKind groups={living.slice(0, shown)} names={frame.names} onOpen={onOpen} />
          {living.length > shown && <DefaultButton text={strings.more(Math.min(page, living.length - shown))} onClick={() => setShown(shown + page)} />}
          {frame.keepsAll && <Duplicates onPerson={onPerson} />}
          {frame.keepsAll && words === '' && <MandatesLeft frame={frame} groupKeys={closed.map(({ key }) => key)} />}
          {closed.length > 0 && (
            <details className={styles.closed}>
              <summary>{strings.closed(closed.length)}</summary>
              <GroupLinks groups={closed} names={frame.names} onOpen={onOpen} />
            </details>
          )}
        </>
      )}
    </>
  );
}

import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import { swedishDay } from '../../domain/calendar/swedishDay';
import { withoutStanding } from '../../domain/followup/withoutStanding';
import { yearWheel } from '../../domain/followup/yearWheel';
import type { Group } from '../../domain/roster/roster';
import { yearWheelStrings } from '../../loc/yearWheel/strings';
import { useAddressParameter } from '../address/useAddressParameter';
import { FailureMessage } from '../components/FailureMessage/FailureMessage';
import { Skeleton } from '../components/Skeleton/Skeleton';
import { useLanguage } from '../language/useLanguage';
import { useStrings } from '../language/useStrings';
import { OutletContext } from '../output/OutletContext';
import { usePorts } from '../ports/usePorts';
import { printedYear } from './printedYear';
import { useYearWheel } from './useYearWheel';
import { WheelLegend } from './WheelLegend';
import { WheelOutline } from './WheelOutline';
import { WheelPicture } from './WheelPicture';
import { useYearWheelStyles } from './YearWheel.styles';

/** A group's year as a wheel and as a list, one year at a time (`?ar=`). */
export function YearWheelPanel({ group }: { readonly group: Group }): JSX.Element {
  const strings = useStrings(yearWheelStrings);
  const language = useLanguage();
  const styles = useYearWheelStyles();
  const { clock } = usePorts();
  const outlet = React.useContext(OutletContext);
  const today = swedishDay(clock.now());
  const [asked, setAsked] = useAddressParameter('ar');
  const loaded = useYearWheel(group.key);
  const shown = React.useRef<HTMLDivElement>(null);
  if (loaded.kind === 'loading') return <Skeleton lines={[50, 30, 70, 60, 70, 60, 70]} />;
  if (loaded.kind === 'failed') return <FailureMessage failure={loaded.failure} onRetry={loaded.retry} />;
  const year = /^\d{4}$/.test(asked) ? asked : today.slice(0, 4);
  const { isTold, year: { sources, settings } } = loaded.value;
  const whole = yearWheel(sources, year, today, settings);
  const months = isTold ? whole : withoutStanding(whole);
  const other = (years: number): string => String(Number(year) + years).padStart(4, '0');
  const print = (): void => outlet.print(printedYear(`${group.name}, ${strings.year(year).toLocaleLowerCase('sv')}`, language, shown.current?.innerHTML ?? ''));
  return (
    <>
      <p className={styles.text}>{strings.intro}</p>
      <div className={styles.switch}>
        <ActionButton text={other(-1)} ariaLabel={`${strings.before} ${other(-1)}`} onClick={() => setAsked(other(-1), 'replace')} />
        <h3 className={styles.year} aria-live="polite">
          {strings.year(year)}
        </h3>
        <ActionButton text={other(1)} ariaLabel={`${strings.after} ${other(1)}`} onClick={() => setAsked(other(1), 'replace')} />
        <ActionButton text={strings.print} onClick={print} />
      </div>
      <div ref={shown} className={styles.both}>
        <figure className={styles.figure}>
          <WheelPicture year={year} months={months} today={today} />
          <WheelLegend />
        </figure>
        <div className={styles.outline}>
          <WheelOutline group={group} year={year} months={months} />
        </div>
      </div>
    </>
  );
}

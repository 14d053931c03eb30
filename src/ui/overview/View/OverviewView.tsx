import { ActionButton } from '@fluentui/react/lib/Button';
import * as React from 'react';
import type { Overview } from '../../../domain/overview/overview';
import type { OverviewFollowup } from '../../../domain/overview/overviewFollowup';
import { overviewStrings } from '../../../loc/overview/strings';
import { FailureMessage } from '../../components/FailureMessage/FailureMessage';
import { formatDate } from '../../language/formatDate';
import { useLanguage } from '../../language/useLanguage';
import { useStrings } from '../../language/useStrings';
import type { Loaded } from '../../loading/useLoaded';
import { Figures } from '../Figures/Figures';
import { useGroupTable } from '../GroupTable/useGroupTable';
import { useOverviewStyles } from '../Overview.styles';
import { Section } from '../Section/Section';
import { TodoList } from '../Todo/TodoList';
import { useTodoItems } from '../Todo/useTodoItems';
import { useOverviewPrint } from '../useOverviewPrint';
import { OverviewTabs } from './OverviewTabs';
import { useFigures } from './useFigures';
import { useOverviewTab } from './useOverviewTab';

export interface OverviewViewProps {
  /** Whatever gives it: a reading of the site, or a snapshot from another. */
  readonly overview: Overview;
  /** What comes after the rest; null within for those who are not told. */
  readonly followup: Loaded<OverviewFollowup | null>;
  /** What stands beside the title. */
  readonly tools?: React.ReactNode;
  /** True where the site itself can be asked for more: fairness over time. */
  readonly isLive: boolean;
}

/** An overview, as it has been read. */
export function OverviewView({ overview, followup, tools, isLive }: OverviewViewProps): JSX.Element {
  const strings = useStrings(overviewStrings);
  const language = useLanguage();
  const styles = useOverviewStyles();
  const read = followup.kind === 'loaded' ? followup.value : null;
  const { scope, groups, today } = overview;
  const table = useGroupTable(groups);
  const tab = useOverviewTab(table);
  const figures = useFigures(overview, read, tab.follow);
  const todo = useTodoItems(overview, read);
  const paper = useOverviewPrint({ overview, followup: read, figures, todo });
  return (
    <>
      <div className={styles.top}>
        <div className={styles.named}>
          <h2 className={styles.title}>{scope.name}</h2>
          <p className={styles.asOf}>
            {strings.intros[scope.kind]} {strings.asOf(formatDate(today, language))}
          </p>
        </div>
        <div className={styles.tools}>
          {tools}
          {groups.length > 0 && <ActionButton className={styles.print} text={strings.print} onClick={paper.print} />}
        </div>
      </div>
      {paper.failure !== null && <FailureMessage failure={paper.failure} onRetry={paper.print} />}
      {groups.length === 0 ? (
        <Section heading={strings.empty[scope.kind].heading} sentence={strings.empty[scope.kind].why}>
          {null}
        </Section>
      ) : (
        <>
          <Figures figures={figures} />
          <div ref={tab.todo}>
            <Section heading={strings.todo.heading}>
              <TodoList items={todo} />
            </Section>
          </div>
          <OverviewTabs overview={overview} followup={followup} table={table} tab={tab} isLive={isLive} />
        </>
      )}
    </>
  );
}

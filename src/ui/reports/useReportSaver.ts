import * as React from 'react';
import { createReportSaver } from '../../application/reports/createReportSaver';
import type { ReportSaver } from '../../application/reports/createReportSaver';
import type { OpenedReport } from '../../application/reports/openReport';
import { useDevice } from '../device/useDevice';
import { useLeaving } from '../mandateEditor/draft/useLeaving';
import { usePorts } from '../ports/usePorts';

/** Writes in an opened document: what is written is saved by itself. */
export function useReportSaver({ draft, content }: OpenedReport): ReportSaver {
  const { groupReports } = usePorts();
  const { scheduler } = useDevice();
  const [saver] = React.useState(() => createReportSaver({ groupReports, scheduler, draft, content }));
  const [, setTurn] = React.useState(0);
  React.useEffect(() => {
    const unsubscribe = saver.subscribe(() => setTurn((turn) => turn + 1));
    return () => {
      unsubscribe();
      // What was typed a moment ago goes with whoever leaves the view.
      saver.flush().then(saver.close, saver.close);
    };
  }, [saver]);
  useLeaving({
    mustAsk: saver.state().kind !== 'saved',
    onHide: () => {
      // What goes wrong is in the saver's state.
      saver.flush().catch(() => undefined);
    },
    onReturn: () => undefined
  });
  return saver;
}

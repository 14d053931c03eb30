import * as React from 'react';
import type { ReportSaver } from '../../application/reports/createReportSaver';
import { deliverReport } from '../../application/reports/deliverReport';
import type { OpenedReport } from '../../application/reports/openReport';
import { Failure } from '../../application/ports/failure';
import type { NewDelivery } from '../../application/ports/groupReports';
import { enumerated } from '../../domain/language/enumerated';
import { useAttempt } from '../loading/useAttempt';
import { usePorts } from '../ports/usePorts';

type Way = NewDelivery['state'];

export interface Delivering {
  readonly way: Way;
  /** To whom, or where it is published. */
  readonly to: string;
  readonly isWorking: boolean;
  readonly failure: unknown;
  setWay(way: Way): void;
  setTo(to: string): void;
  run(): void;
}

/** To whom the mandate says that it goes: the bodies that are known, else its own words. */
function receiverOf({ receivers, obligations }: OpenedReport): string {
  const words = obligations.map(({ receiver }) => receiver).filter((receiver) => receiver !== '');
  return enumerated(receivers.length > 0 ? receivers.map(({ name }) => name) : [...new Set(words)]);
}

/** Delivers what is written: saved first, then frozen. */
export function useDelivering(opened: OpenedReport, saver: ReportSaver, onDelivered: () => void): Delivering {
  const ports = usePorts();
  const [way, setWay] = React.useState<Way>(() => (opened.receivers.length === 0 && opened.obligations.some(({ receiver }) => receiver !== '') ? 'published' : 'delivered'));
  const [to, setTo] = React.useState(() => receiverOf(opened));
  const { isWorking, failure, attempt } = useAttempt();
  const deliver = async (): Promise<void> => {
    if (!(await saver.flush())) {
      throw new Failure('conflict', 'The draft is not saved');
    }
    await deliverReport(ports, opened, saver.content(), { state: way, deliveredTo: to.trim() });
  };
  return {
    way,
    to,
    isWorking,
    failure,
    setWay,
    setTo,
    run: () => attempt(() => deliver().then(onDelivered))
  };
}

import type { Delivery, NewDelivery } from '../../../application/ports/groupReports';
import type { DeliveryFacts } from '../../../domain/followup/foldReports';
import { reportKinds } from '../../../domain/followup/groupReport';
import { deliveredReports } from '../../../schema/lists/followup';
import type { ReadRow } from '../rows/readRows';
import { textParts } from '../rows/textParts';
import { contentColumns, contentOf, lineLength, reportTitle } from './reportColumns';

const { Content1: _1, Content2: _2, Content3: _3, ...headColumns } = deliveredReports.columns;

/** The list without its texts, which may be long: for reading many. */
export const deliveryHeads = { ...deliveredReports, columns: headColumns };

/** A delivery without its text; none for a row of a kind or a way this version does not know. */
export function deliveryFacts(row: ReadRow<typeof deliveryHeads>): readonly DeliveryFacts[] {
  const kind = reportKinds.find((known) => known === row.ReportKind);
  const state = (['delivered', 'published'] as const).find((known) => known === row.DeliveryWay);
  return kind === undefined || state === undefined
    ? []
    : [
        {
          reportKey: row.ReportKey ?? '',
          groupKey: row.GroupKey ?? '',
          kind,
          period: row.Period ?? '',
          state,
          deliveredTo: row.DeliveredTo ?? '',
          deliveredBy: row.Author?.Title ?? '',
          delivered: row.Created ?? ''
        }
      ];
}

export const deliveryOf = (row: ReadRow<typeof deliveredReports>): readonly Delivery[] =>
  deliveryFacts(row).map((facts) => ({ ...facts, number: row.DeliveryNumber ?? 0, content: contentOf(row) }));

/** @throws Failure `invalid` when the text is too long */
export const deliveryValues = (delivery: NewDelivery) => ({
  Title: reportTitle(delivery),
  GroupKey: delivery.groupKey,
  ReportKey: delivery.reportKey,
  ReportKind: delivery.kind,
  Period: delivery.period,
  DeliveryNumber: delivery.number,
  DeliveryWay: delivery.state,
  DeliveredTo: delivery.deliveredTo.slice(0, lineLength),
  ...textParts(contentColumns, delivery.content)
});

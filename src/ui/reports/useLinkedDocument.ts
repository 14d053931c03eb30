import type { OpenedReport } from '../../application/reports/openReport';
import type { MandateDocument } from '../../domain/mandate/document';
import { linkedPromises } from '../../domain/report/linkedPromises';
import { usePromiseAddress } from './usePromiseAddress';

/** A group's document as it is shown and given out: what it promises patients leads to the mandate. */
export function useLinkedDocument({ group, template, promises }: OpenedReport): (document: MandateDocument) => MandateDocument {
  const addressOf = usePromiseAddress(group.key);
  return (document) => linkedPromises(document, template, promises, addressOf);
}

import type { FlowFile } from '../../../local-site/flows/language/definition';
import { daily } from './daily';
import { decisionRequested } from './decisionRequested';
import { publish } from './publish';

/** A flow of the solution. */
export interface ShippedFlow {
  /** Name in the file's name. */
  readonly name: string;
  /** Name people see. */
  readonly title: string;
  /** Never changes: an import with the same id updates the flow. */
  readonly id: string;
  readonly file: FlowFile;
}

export const shippedFlows: readonly ShippedFlow[] = [
  { name: 'UppdragBeslutVantar', title: 'Uppdrag: beslut väntar', id: '3f0b6f1e-5b0f-4c52-9a61-6f7d0a6c1e01', file: decisionRequested },
  { name: 'UppdragVarjeDag', title: 'Uppdrag: varje dag', id: '3f0b6f1e-5b0f-4c52-9a61-6f7d0a6c1e02', file: daily },
  { name: 'UppdragAttPublicera', title: 'Uppdrag: att publicera', id: '3f0b6f1e-5b0f-4c52-9a61-6f7d0a6c1e03', file: publish }
];

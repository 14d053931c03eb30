import type { FlowSetUp } from './flowFile';
import { regionSetUp } from './regionSetUp';
import { shippedFlows, type ShippedFlow } from './shippedFlows';
import { staffSetUp } from './staffSetUp';
import { staffSnapshot } from './staffSnapshot';

/** Flows that are imported together. */
export interface FlowSolution {
  /** Folder below `sharepoint` that holds its files; also the end of the packed file's name. */
  readonly folder: string;
  /** Never changes: an import with the same name updates the solution. */
  readonly uniqueName: string;
  readonly title: string;
  readonly description: string;
  readonly flows: readonly ShippedFlow[];
  readonly setUp: FlowSetUp;
}

/** What is shipped: for the tenant with the mandates, and for a region in a tenant of its own. */
export const solutions: readonly FlowSolution[] = [
  {
    folder: 'flows',
    uniqueName: 'UppdragFloden',
    title: 'Uppdrag: flöden',
    description: 'Aviseringar och påminnelser för uppdragsbeskrivningar. Allt fungerar också utan dem.',
    flows: shippedFlows,
    setUp: staffSetUp
  },
  {
    folder: 'region-flows',
    uniqueName: 'UppdragRegionFlode',
    title: 'Uppdrag: flöde för en region',
    description: 'Lägger utdraget från staben på regionens webbplats. Det går lika bra för hand i webbdelen.',
    flows: [{ name: 'UppdragUtdrag', title: 'Uppdrag: utdrag från staben', id: '3f0b6f1e-5b0f-4c52-9a61-6f7d0a6c1e04', file: staffSnapshot }],
    setUp: regionSetUp
  }
];

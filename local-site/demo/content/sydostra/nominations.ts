import type { NominationActKind } from '../../../../src/domain/nomination/nominationStep';

/** A nomination of the demo, and how far it has come. */
export interface DemoNomination {
  readonly seatKey: string;
  /** Days from the need to today. */
  readonly daysAgo: number;
  readonly note: string;
  /** Name of whoever is proposed. */
  readonly proposed: string;
  /** Key of the body that has proposed; empty for the region itself. */
  readonly proposer: string;
  /** The last step that has been taken; earlier ones in the rule's order. */
  readonly taken: Exclude<NominationActKind, 'declined' | 'withdrawn'>;
  /** How it came out, when not as wished. */
  readonly setback: 'declined' | 'withdrawn' | 'rejected' | null;
}

const nomination = (
  seatKey: string,
  taken: DemoNomination['taken'],
  daysAgo: number,
  note: string,
  proposed: DemoNomination['proposed'],
  more: Partial<Pick<DemoNomination, 'proposer' | 'setback'>> = {},
): DemoNomination => ({ seatKey, taken, daysAgo, note, proposed, proposer: '', setback: null, ...more });

/** One nomination at every step, and one for each way to come to nothing. */
export const demoNominations: readonly DemoNomination[] = [
  nomination('rag-hjartsvikt-plats3', 'need', 21, 'Platsen har stått tom sedan i våras.', ''),
  nomination('rag-barnonkologi-plats3', 'proposal', 34, 'Kalmar behöver en ny barnsjuksköterska i gruppen.', 'Tyra Diktmark'),
  nomination('npo-kvinnosjukdomar-plats1', 'managerApproval', 48, 'Nuvarande ledamot vill lämna över i god tid.', 'Nils Teaterkvist'),
  nomination('npo-rehabilitering-plats1', 'interests', 62, 'Nuvarande ledamot går i pension.', 'Gun Fabelhage', { proposer: 'au' }),
  nomination('rag-stroke-plats3', 'decision', 70, 'Jönköping saknar en av sina två ledamöter.', 'Ruben Sagostad'),
  nomination('rpo-hjarta-plats2', 'termBegun', 95, 'Mandatperioden slutar vid årsskiftet.', 'Asta Romanfigurdal'),
  nomination('rag-palliativ-vard-plats7', 'managerApproval', 52, 'Östergötlands ledamot har bytt arbete.', 'Ivar Provnamnsvik', { setback: 'declined' }),
  nomination('rpo-psykisk-plats3', 'decision', 88, 'Regionen saknar ledamot.', 'Siri Fantasigrund', { setback: 'rejected' }),
  nomination('rag-depression-och-angest-plats1', 'need', 40, 'Gruppen behöver en ny sammankallande.', '', { setback: 'withdrawn' }),
];

/** Bodies that decide on the nominations of every region. */
export const nominationBodies = ['rsl', 'rpo-barn', 'rpo-hjarta', 'rpo-nerv', 'rpo-aldre', 'rpo-psykisk'] as const;

import type { GroupKind } from '../roster/roster';
import type { BodyRelation, ChainRecord, ChainStep } from './record';

/** Where the bodies of a relation are looked for when a group is to be tied to a chain. */
export interface BodySource {
  /** Among the group's own mandators, or all bodies of its healthcare region. */
  readonly from: 'mandators' | 'region';
  /** Only bodies of these kinds; of any when left out. */
  readonly kinds?: readonly GroupKind[];
}

/** A chain offered for a kind of group in a healthcare region. */
export interface DefaultChain {
  /** Key of the healthcare region. */
  readonly healthcareRegion: string;
  readonly kinds: readonly GroupKind[];
  /** What a group must be for this chain, where a kind has several; empty otherwise. */
  readonly condition: '' | 'temporary' | 'permanent';
  readonly chain: ChainRecord;
  /** Proposals only. A relation left out must be chosen by hand. */
  readonly relations: Readonly<Partial<Record<BodyRelation, BodySource>>>;
}

const establish: ChainStep = {
  key: 'establish',
  kind: 'establish',
  bodies: ['@establishingBody'],
  quorum: 'meeting'
};

const endorse: ChainStep = { key: 'endorse', kind: 'endorse', bodies: ['@endorser'], quorum: 'allOf' };

const byMandators: BodySource = { from: 'mandators' };

/** Nothing but the mandators stands in the regions' documents: each chain is an assumption until confirmed. */
const assumed = (chainKey: string, name: string, ...steps: readonly ChainStep[]): ChainRecord => ({
  type: 'chain',
  chainKey,
  name,
  steps,
  confirmed: false
});

/**
 * Who takes part in establishing a mandate by default, from how the healthcare regions describe their work. The
 * bodies are named by a group's binding; an administrator confirms or replaces a chain.
 */
export const defaultChains: readonly DefaultChain[] = [
  {
    healthcareRegion: 'sydostra',
    kinds: ['rag'],
    condition: '',
    chain: assumed('sydostra-rag', 'RAG: RPO fastställer', establish),
    relations: { establishingBody: byMandators }
  },
  {
    healthcareRegion: 'sydostra',
    kinds: ['rpo'],
    condition: '',
    chain: assumed(
      'sydostra-rpo',
      'RPO: kunskapsråd tillstyrker, regionsjukvårdsledningen fastställer',
      endorse,
      establish
    ),
    relations: { endorser: { from: 'mandators', kinds: ['kunskapsrad'] }, establishingBody: { from: 'mandators', kinds: ['regionsjukvardsledning'] } }
  },
  {
    healthcareRegion: 'sydostra',
    kinds: ['rsg'],
    condition: '',
    chain: assumed(
      'sydostra-rsg',
      'RSG: arbetsutskottet tillstyrker, regionsjukvårdsledningen fastställer',
      endorse,
      establish
    ),
    relations: { endorser: { from: 'region', kinds: ['arbetsutskott'] }, establishingBody: byMandators }
  },
  {
    healthcareRegion: 'sydostra',
    kinds: ['stab', 'arbetsutskott'],
    condition: '',
    chain: assumed(
      'sydostra-stab',
      'Stab och arbetsutskott: varje region tillstyrker, regionsjukvårdsledningen fastställer',
      endorse,
      establish
    ),
    relations: { endorser: { from: 'region', kinds: ['region'] }, establishingBody: byMandators }
  },
  {
    healthcareRegion: 'mellansverige',
    kinds: ['rag'],
    condition: 'temporary',
    chain: assumed('mellansverige-rag', 'Tidsbegränsad RAG: RPO fastställer', establish),
    relations: { establishingBody: byMandators }
  },
  {
    healthcareRegion: 'mellansverige',
    kinds: ['rag'],
    condition: 'permanent',
    chain: assumed(
      'mellansverige-rag-permanent',
      'Permanent RAG: samverkansnämndens ledningsgrupp tillstyrker, RPO fastställer',
      endorse,
      establish
    ),
    relations: { endorser: { from: 'region', kinds: ['regionsjukvardsledning'] }, establishingBody: byMandators }
  },
  {
    healthcareRegion: 'mellansverige',
    kinds: ['rsg'],
    condition: '',
    chain: assumed(
      'mellansverige-rsg',
      'RSG: kunskapsstyrningsgruppen tillstyrker, samverkansnämndens ledningsgrupp fastställer',
      endorse,
      establish
    ),
    relations: { endorser: { from: 'region', kinds: ['kunskapsrad'] }, establishingBody: byMandators }
  }
];

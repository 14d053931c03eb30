import { nothingRecorded } from '../composition/nothingRecorded';
import type { GroupProfile } from './groupProfile';

/** A group of which nothing more is known than that it is there. */
export const blankProfile = (groupKey: string): GroupProfile => ({
  groupKey,
  relations: { establishingBody: '', chairAppointer: '', memberAppointers: [], steers: [], mirror: '' },
  lifetime: { kind: 'unsaid' },
  need: '',
  begins: '',
  reviewDate: '',
  extensions: [],
  closing: null,
  formerNames: [],
  composition: nothingRecorded,
  ownerAuthority: '',
  hostRegion: '',
  siteUrl: '',
  teamsUrl: ''
});

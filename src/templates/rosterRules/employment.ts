import type { CompositionRule } from '../../domain/composition/compositionRule';

const noRegionWords = ['kommun', 'förening'];

/** Chair or convener is employed by a region. */
export const leaderOfRegion: CompositionRule = { kind: 'employedBy', demand: 'required', employer: 'region', roles: ['chair', 'convener'], noRegionWords };

/** Members are employed by their region. */
export const membersOfRegion: CompositionRule = { kind: 'employedBy', demand: 'required', employer: 'region', roles: ['viceChair', 'member'], noRegionWords };

/** Members are employed by their organisation, whichever it is. */
export const membersOfOrganisation: CompositionRule = { ...membersOfRegion, employer: 'organisation' };

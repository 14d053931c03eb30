import type { CompositionFinding } from '../compositionFinding';
import { holder } from '../holder';
import type { Check } from '../standing';

/** People on seats with the roles have an employer, and one that can be a region where that is demanded. People the reader may not see are passed over. */
export const employedBy: Check<'employedBy'> = ({ demand, employer, roles, noRegionWords }, { group, seats, index }) =>
  seats.flatMap(({ seat, term }): readonly CompositionFinding[] => {
    const person = term && roles.includes(seat.role) ? index.people.get(term.personKey) : undefined;
    if (!term || !person) return [];
    const organisation = person.organisation.trim();
    const told = { groupKey: group.key, demand, ...holder(seat, term) };
    if (organisation === '') return [{ kind: 'employerUnsaid', ...told }];
    const lower = organisation.toLocaleLowerCase('sv');
    const elsewhere = employer === 'region' && noRegionWords.some((word) => lower.includes(word));
    return elsewhere ? [{ kind: 'employedElsewhere', organisation, ...told }] : [];
  });

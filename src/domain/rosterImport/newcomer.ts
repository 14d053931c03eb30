import type { Person } from '../roster/roster';
import type { RosterRow } from './rosterRow';

/** Somebody new as a row tells of them; patients and relatives are hidden unless the row says otherwise. */
export const newcomer = ({ name, title, organisation, email, isPublic, role }: RosterRow, key: string): Person => ({
  key,
  name,
  title,
  organisation,
  email,
  isPublic: isPublic ?? role !== 'patient'
});

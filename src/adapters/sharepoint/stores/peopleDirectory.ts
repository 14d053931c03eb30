import '@pnp/sp/profiles';
import type { DirectoryPerson, PeopleDirectory } from '../../../application/ports/peopleDirectory';
import type { SharePointSite } from '../connection/site';
import { failing } from '../connection/toFailure';
import { plainLogin } from './plainLogin';

/** Most people in an answer: more is no choice but a list to read through. */
const MOST = 8;

/** People, neither SharePoint groups nor security groups. */
const PEOPLE = 1;

/** Of every source the site knows: the directory, and those who have been here. */
const EVERY_SOURCE = 15;

interface Entry {
  readonly Key: string;
  readonly DisplayText: string;
  /** Fields that the directory has no value for may be missing. */
  readonly EntityData: { readonly Title?: string; readonly Email?: string };
}

const personOf = ({ Key, DisplayText, EntityData }: Entry): DirectoryPerson => ({
  login: plainLogin(Key).toLowerCase(),
  name: DisplayText,
  title: EntityData.Title ?? '',
  email: EntityData.Email ?? ''
});

/** The directory as SharePoint's own people pickers ask it. */
export function createPeopleDirectory({ sp }: SharePointSite): PeopleDirectory {
  return {
    search: async (text) => {
      const query = text.trim();
      if (query === '') return [];
      const found = await failing(() =>
        sp.profiles.clientPeoplePickerSearchUser({
          QueryString: query,
          MaximumEntitySuggestions: MOST,
          PrincipalType: PEOPLE,
          PrincipalSource: EVERY_SOURCE,
          AllowEmailAddresses: false,
          AllowMultipleEntities: false,
          AllUrlZones: false
        })
      );
      return (found as readonly Entry[]).map(personOf);
    }
  };
}

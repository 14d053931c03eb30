import { nominationValues } from '../../../src/adapters/sharepoint/stores/nominationStore';
import { noonOf } from '../../../src/domain/calendar/calendarDate';
import { nominationFolder } from '../../../src/domain/nomination/nominationFolder';
import type { NominationRecorder } from '../../../src/domain/nomination/nominationPlace';
import { nominations } from '../../../src/schema/lists/nominations';
import type { PlannedNomination } from '../content/country/countryNominations';
import type { SiteWriter } from './siteWriter';
import type { Story } from './stories';

/** A nomination, each step recorded by whoever may record there. @param loginOf who records in a place of the region */
export function* nominationStory(writer: () => SiteWriter, loginOf: (recorder: NominationRecorder) => string, { steps }: PlannedNomination): Story {
  for (const { date, ...step } of steps) {
    yield new Date(noonOf(date));
    writer().addRow(loginOf(step.place.recorder), nominations, nominationFolder(step.place), { ...nominationValues(step), RowKey: step.key });
  }
}

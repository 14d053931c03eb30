import * as React from 'react';
import type { FoundRoute } from '../../../domain/groupRoom/routesIn';
import { groupGuidesStrings } from '../../../loc/groupGuides/strings';
import { SelectField } from '../../components/SelectField/SelectField';
import { useStrings } from '../../language/useStrings';
import type { RoomPanelProps } from '../RoomPanel';
import { useContactsStyles } from './Contacts.styles';
import { FoundWay } from './FoundWay';
import { useContactQuestion } from './useContactQuestion';

export interface ContactQuestionProps extends Pick<RoomPanelProps, 'room'> {
  readonly routes: readonly FoundRoute[];
}

/** Whom somebody wants to reach, and the way there. */
export function ContactQuestion({ room, routes }: ContactQuestionProps): JSX.Element {
  const { contacts: strings } = useStrings(groupGuidesStrings);
  const styles = useContactsStyles();
  const { whom, which, region, question } = useContactQuestion(room, routes);
  return (
    <>
      <div className={styles.fields}>
        <SelectField label={strings.ask} value={whom.value} options={whom.options} onChange={whom.choose} />
        {which && <SelectField label={strings.which} value={which.value} options={which.options} onChange={which.choose} />}
        {region && <SelectField label={strings.region} value={region.value} options={region.options} onChange={region.choose} />}
      </div>
      <div aria-live="polite">{question && <FoundWay room={room} question={question} />}</div>
    </>
  );
}

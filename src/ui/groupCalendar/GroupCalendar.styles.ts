import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useGroupCalendarStyles = makeStyles((theme) => ({
  ...viewText(theme),
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '8px 0' },
  address: { maxWidth: 560, margin: '8px 0' },
  how: { margin: '8px 0', maxWidth: '75ch', summary: { minHeight: 24 }, li: { margin: '4px 0' } }
}));

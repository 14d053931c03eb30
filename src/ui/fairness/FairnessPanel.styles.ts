import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useFairnessPanelStyles = makeStyles((theme) => ({
  ...viewText(theme),
  sentence: { margin: '16px 0', maxWidth: '75ch', fontSize: 18, lineHeight: '26px', fontWeight: 600 },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))', gap: 16, maxWidth: 860, margin: '16px 0' }
}));

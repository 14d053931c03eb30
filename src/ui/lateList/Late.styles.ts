import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useLateStyles = makeStyles((theme) => ({
  ...viewText(theme),
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: 12, maxWidth: 640, margin: '8px 0 16px' },
  list: { margin: '8px 0', padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  what: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  how: { margin: '2px 0 0', overflowWrap: 'anywhere' }
}));

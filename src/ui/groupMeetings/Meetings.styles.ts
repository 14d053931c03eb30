import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useMeetingsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  day: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  detail: { margin: '2px 0 0', maxWidth: '75ch', overflowWrap: 'anywhere' },
  agenda: { margin: '4px 0', fontSize: 14, lineHeight: '20px', maxWidth: '75ch', overflowWrap: 'anywhere', summary: { minHeight: 24 } },
  fold: { margin: '16px 0', summary: { minHeight: 24 } },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560, margin: '8px 0 16px' },
  fieldset: { margin: 0, padding: 0, border: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  legend: { padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))', gap: 12 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '4px 0' }
}));

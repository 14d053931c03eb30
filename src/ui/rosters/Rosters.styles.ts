import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useRostersStyles = makeStyles((theme) => ({
  ...viewText(theme),
  panel: { padding: '16px 0' },
  closed: { marginTop: 16 },
  summary: { margin: '16px 0 0', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  plainList: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '12px 0' },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560, margin: '8px 0 16px' },
  fieldset: { margin: 0, padding: 0, border: 0, display: 'flex', flexDirection: 'column', gap: 8 },
  legend: { padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 160px), 1fr))', gap: 12 }
}));

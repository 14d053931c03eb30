import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useRosterImportStyles = makeStyles((theme) => ({
  ...viewText(theme),
  panel: {
    margin: '12px 0 24px',
    padding: '0 16px 16px',
    maxWidth: 960,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: 2,
    '@container (max-width: 559px)': { padding: '0 8px 12px' }
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '12px 0' },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))', gap: 12, margin: '12px 0' },
  whole: { gridColumn: '1 / -1', maxWidth: 460 },
  choices: { margin: '8px 0', padding: 0, border: 0, display: 'flex', flexDirection: 'column', gap: 4 },
  legend: { padding: '5px 0', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  bar: { flex: '1 1 160px', maxWidth: 320 },
  wrong: { margin: 0, overflowWrap: 'anywhere' },
  number: { whiteSpace: 'nowrap' }
}));

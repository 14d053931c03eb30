import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useNominationsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  plainList: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: {
    padding: '12px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    ':first-child': { borderTop: 'none' },
    ':focus': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 }
  },
  name: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  choice: { maxWidth: 320, margin: '8px 0 16px' },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560, margin: '12px 0' },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', gap: 12 },
  wide: { gridColumn: '1 / -1' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '8px 0' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 } }
}));

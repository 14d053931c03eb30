import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useChainsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  subtitle: { margin: '12px 0 8px', fontSize: 18, lineHeight: '24px', fontWeight: 600, overflowWrap: 'anywhere' },
  subheading: { margin: '16px 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '16px 0' },
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  listBelow: { margin: '16px 0 0', padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  plainList: { margin: '8px 0 16px', paddingInlineStart: 24, maxWidth: '75ch', overflowWrap: 'anywhere', 'li + li': { marginTop: 4 } },
  keys: { margin: '0 0 12px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  steps: { maxWidth: 680 },
  form: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 680 },
  panel: { padding: '16px 0' }
}));

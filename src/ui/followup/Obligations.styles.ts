import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useObligationsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' }, ':focus': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 4 } },
  what: { margin: 0, fontWeight: 600 },
  how: { margin: '2px 0 0', overflowWrap: 'anywhere' },
  sentence: { a: { display: 'inline-block', minHeight: 24, lineHeight: '24px' }, margin: '4px 0', fontSize: 14, lineHeight: '20px', maxWidth: '75ch', overflowWrap: 'anywhere', summary: { minHeight: 24 } },
  fold: { margin: '16px 0', summary: { minHeight: 24 } },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 480, margin: '8px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '4px 0' }
}));

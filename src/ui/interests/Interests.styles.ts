import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useInterestsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  plainList: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  name: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  line: { margin: 0, overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560, margin: '12px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '8px 0' },
  term: { margin: '12px 0 0', fontWeight: 600 },
  // A statement's own lines are kept.
  said: { margin: 0, maxWidth: '75ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${theme.semanticColors.focusBorder}`, outlineOffset: 2 } }
}));

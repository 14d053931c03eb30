import { hiddenContentStyle } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useDocumentsStyles = makeStyles((theme) => ({
  ...viewText(theme),
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 860 },
  row: { padding: '10px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  standing: { margin: '2px 0 0', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  form: { maxWidth: 760 },
  section: { padding: '8px 0 24px', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  question: { margin: '12px 0 2px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  hint: { margin: '0 0 8px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  fold: { margin: '8px 0 0', fontSize: 14, lineHeight: '20px', '> summary': { cursor: 'pointer', padding: '2px 0' } },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '12px 0' },
  // As high with nothing said: nothing below moves for it.
  save: { minHeight: 20, margin: '4px 0 12px', fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodySubtext },
  panel: { margin: '16px 0', padding: '0 0 0 16px', borderInlineStart: `4px solid ${theme.semanticColors.focusBorder}` },
  beside: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', columnGap: '16px' },
  region: { margin: '16px 0 0', padding: 0, border: 0, minWidth: 0 },
  regionName: { padding: 0, fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  attendant: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '24px', padding: '4px 0' },
  who: { flex: '1 1 240px', margin: 0, fontSize: 14, lineHeight: '20px' },
  presence: { flex: '0 0 auto', '> fieldset': { margin: 0 } },
  hidden: hiddenContentStyle,
  read: { maxWidth: 760, margin: '16px 0' }
}));

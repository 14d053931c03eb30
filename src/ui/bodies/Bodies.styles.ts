import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useBodiesStyles = makeStyles((theme) => ({
  ...viewText(theme),
  group: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, maxWidth: 860 },
  groupName: { margin: '0 0 4px', fontSize: 15, lineHeight: '22px', fontWeight: 600, overflowWrap: 'anywhere' },
  list: { margin: '0 0 12px', paddingInlineStart: 24, maxWidth: '75ch', overflowWrap: 'anywhere', 'li + li': { marginTop: 4 } },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px', minHeight: 36 },
  form: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 480, margin: '12px 0' },
  more: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 12, margin: '12px 0' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 }
}));

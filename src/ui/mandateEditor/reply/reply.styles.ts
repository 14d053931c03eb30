import { hiddenContentStyle } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';

/** How a reply's proposals look. */
export const useReplyStyles = makeStyles((theme) => ({
  drop: { padding: 12, border: `1px dashed ${theme.semanticColors.inputBorder}` },
  dropping: { borderStyle: 'solid', background: theme.semanticColors.bodyBackgroundHovered },
  hint: { margin: '8px 0 0', color: theme.semanticColors.bodySubtext },
  section: { margin: '24px 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  proposal: { padding: '16px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  kind: { margin: '0 0 4px', fontSize: 14, fontWeight: 600 },
  sender: { margin: '0 0 8px', color: theme.semanticColors.bodySubtext },
  texts: { display: 'flex', flexWrap: 'wrap', gap: '12px 24px', '> div': { flex: '1 1 240px', minWidth: 0 } },
  label: { margin: '0 0 4px', color: theme.semanticColors.bodySubtext },
  text: { margin: '0 0 8px', maxWidth: '65ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  // One word in another's place is not to read as one with it.
  inserted: { textDecoration: 'underline', fontWeight: 600, 'del + &': { marginInlineStart: 4 } },
  deleted: { textDecoration: 'line-through' },
  spoken: hiddenContentStyle
}));

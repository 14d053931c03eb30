import { makeStyles } from '@fluentui/react/lib/Theme';

export const useContactsStyles = makeStyles((theme) => ({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: 12, maxWidth: 720, margin: '0 0 16px' },
  quote: { margin: '0 0 12px', paddingInlineStart: 12, borderInlineStart: `2px solid ${theme.semanticColors.bodyDivider}`, maxWidth: '75ch' },
  stops: { margin: 0, paddingInlineStart: 24 },
  body: { margin: '8px 0 0', fontWeight: 600, overflowWrap: 'anywhere' },
  people: { margin: 0, padding: 0, listStyle: 'none' },
  person: { padding: '2px 0', lineHeight: '24px', overflowWrap: 'anywhere' },
  lack: { margin: '4px 0 8px', maxWidth: '75ch', overflowWrap: 'anywhere' }
}));

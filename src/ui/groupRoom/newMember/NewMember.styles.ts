import { makeStyles } from '@fluentui/react/lib/Theme';

export const useNewMemberStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 12, margin: '8px 0 16px' },
  field: { flex: '1 1 360px', maxWidth: 600, minWidth: 0 },
  title: { margin: '0 0 8px', fontSize: 16, lineHeight: '24px', fontWeight: 600, overflowWrap: 'anywhere' },
  part: { margin: '16px 0 4px', fontSize: 14, lineHeight: '20px', fontWeight: 600 },
  text: { margin: '0 0 4px', maxWidth: '75ch', overflowWrap: 'break-word' },
  blocks: { maxWidth: '75ch', overflowWrap: 'break-word' }
});

import { makeStyles } from '@fluentui/react/lib/Theme';

export const useRoomHeadStyles = makeStyles((theme) => ({
  state: { margin: '0 0 16px', fontSize: 16, lineHeight: '24px', maxWidth: '75ch', overflowWrap: 'anywhere' },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '12px 40px', margin: '0 0 8px' },
  fact: {
    minWidth: 0,
    maxWidth: 320,
    dt: { fontSize: 13, lineHeight: '18px', color: theme.semanticColors.bodySubtext },
    dd: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' }
  }
}));

import { makeStyles } from '@fluentui/react/lib/Theme';

export const useSnapshotStyles = makeStyles((theme) => ({
  age: { margin: '0 0 8px', color: theme.semanticColors.bodySubtext },
  put: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
  told: { margin: 0, maxWidth: '75ch' },
  list: { listStyle: 'none', padding: 0, margin: '16px 0', display: 'grid', gap: 16 },
  region: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
  name: { minWidth: '14em', fontWeight: theme.fonts.mediumPlus.fontWeight }
}));

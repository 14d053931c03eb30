import { makeStyles } from '@fluentui/react/lib/Theme';

export const useOverviewSkeletonStyles = makeStyles((theme) => ({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    '@container (min-width: 520px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    gap: 16,
    marginBottom: 48
  },
  figure: { width: 80, height: 76, margin: '8px 0', borderRadius: 2, backgroundColor: theme.semanticColors.disabledBackground }
}));

import { makeStyles } from '@fluentui/react/lib/Theme';

export const useGroupLinksStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
    gap: '4px 24px',
    margin: '0 0 16px',
    padding: 0,
    listStyle: 'none',
    li: { minHeight: 28, display: 'flex', alignItems: 'center' }
  }
});

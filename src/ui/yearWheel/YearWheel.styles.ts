import { makeStyles } from '@fluentui/react/lib/Theme';
import { viewText } from '../components/viewText.styles';

export const useYearWheelStyles = makeStyles((theme) => ({
  ...viewText(theme),
  switch: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8, margin: '8px 0' },
  year: { margin: 0, fontSize: 20, lineHeight: '28px', fontWeight: 600 },
  both: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '16px 32px' },
  figure: { flex: '1 1 260px', maxWidth: 420, margin: 0 },
  picture: { display: 'block', width: '100%', height: 'auto', color: theme.semanticColors.bodyText },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '8px 0', padding: 0, listStyle: 'none', fontSize: 14, lineHeight: '20px' },
  sign: { display: 'inline-flex', alignItems: 'center', gap: 4, svg: { width: 14, height: 14, color: theme.semanticColors.bodyText } },
  outline: { flex: '1 1 300px', maxWidth: '75ch' },
  months: { margin: 0, padding: 0, listStyle: 'none' },
  month: { padding: '8px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, ':first-child': { borderTop: 'none' } },
  monthName: { margin: 0, fontSize: 15, lineHeight: '22px', fontWeight: 600 },
  events: { margin: '4px 0 0', padding: 0, listStyle: 'none', li: { margin: '2px 0', overflowWrap: 'anywhere' } }
}));

import { keyframes } from '@fluentui/react/lib/Styling';
import { makeStyles } from '@fluentui/react/lib/Theme';

const breathe = keyframes({ '0%, 100%': { opacity: 1 }, '50%': { opacity: 0.5 } });

export const useSkeletonStyles = makeStyles((theme) => ({
  line: {
    height: 16,
    margin: '12px 0',
    borderRadius: 2,
    backgroundColor: theme.semanticColors.disabledBackground,
    animation: `${breathe} 2s ease-in-out infinite`,
    '@media (prefers-reduced-motion: reduce)': { animation: 'none' },
    '@media (forced-colors: active)': { border: '1px solid GrayText' }
  }
}));

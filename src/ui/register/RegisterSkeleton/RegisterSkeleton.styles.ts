import { makeStyles } from '@fluentui/react/lib/Theme';

export const useRegisterSkeletonStyles = makeStyles((theme) => {
  const bone = { borderRadius: 2, backgroundColor: theme.semanticColors.disabledBackground } as const;
  return {
    field: { ...bone, height: 40, marginTop: 28 },
    choices: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '16px 0 64px' },
    choice: { ...bone, width: 104, height: 32 }
  };
});

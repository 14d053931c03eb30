export * from '@fluentui/react-components';
export {
  useMergedTabsterAttributes_unstable,
  useArrowNavigationGroup,
  useFocusableGroup,
  GroupperMoveFocusActions,
  GroupperMoveFocusEvent,
  MoverKeys,
  MoverMoveFocusEvent,
} from '@fluentui/react-tabster';

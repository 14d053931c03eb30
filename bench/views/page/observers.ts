export { observeAnswer } from './observeAnswer';
export { observePaint } from './observePaint';

/** What other rooms use of the charts room. */
export { default as ChartFrame } from './ChartFrame.svelte';
export { default as Mark } from './Mark.svelte';
export type * from './model';

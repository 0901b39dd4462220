/** What the charts about digits share. */
import type { Measure, Party } from '$lib/dataset/types';
import { LEAST_VALUE, type CountedDigits } from '$lib/figures/precision';
import type { RoundShare } from '$lib/figures/precision-shares';

export interface PrecisionView {
	readonly counted: readonly CountedDigits[];
	readonly shares: readonly RoundShare[];
	readonly measures: readonly Measure[];
	readonly parties: readonly Party[];
	/** Only claims published by this day count; null is today. */
	readonly asof: string | null;
}

export const EMPTY =
	'No number of losses was published by that day. Choose a later day under “As of”.';

export const WHAT = `Numbers of losses from ${LEAST_VALUE} up, each statement once.`;

/** A share in percent, with one decimal. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;

/** The two panels: what a side says of itself, and of others. */
export const PANELS = [
	{ own: true, label: 'On its own losses' },
	{ own: false, label: 'On the losses of another' }
] as const;

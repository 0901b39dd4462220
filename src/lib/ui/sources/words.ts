/** Words of the page on sources. */
import type { Stance } from '$lib/dataset/types';

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

export const STANCE_WORDS: Record<Stance, string> = {
	neutral: 'neutral cues (“said”)',
	distancing: 'distancing cues (“claimed”)',
	endorsing: 'endorsing cues (“confirmed”)'
};

export const STANCE_SHORT: Record<Stance, string> = {
	neutral: 'neutral cues',
	distancing: 'distancing cues',
	endorsing: 'endorsing cues'
};

export const listed = (names: readonly string[]): string =>
	names.length < 2
		? (names[0] ?? '')
		: `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

import { resolve } from '$app/paths';
import type { Measure } from '$lib/dataset/types';
import type { PackedAll } from './all-rows';
import { claimsKnownBy, figuresKnownBy, type Revisions } from './known-by';
import { unpackRows, type Rows } from './unpack';

export interface All extends Rows {
	readonly measures: readonly Measure[];
	readonly revisions: Revisions;
}

/** What was known on a day. */
export const allKnownBy = ({ measures, claims, figures, revisions }: All, asof: string | null) => ({
	measures,
	claimRows: claimsKnownBy(claims, revisions, asof),
	figureRows: figuresKnownBy(figures, revisions, asof)
});

/** Every figure and claim, fetched once, when a view first asks for a day or a rule that needs them. */
class AllRows {
	current: All | null = $state.raw(null);
	failed = $state(false);
	#asked = false;

	/** Call from an effect, in the browser. */
	async fetch(): Promise<void> {
		if (this.#asked) return;
		this.#asked = true;
		this.failed = false;
		try {
			const answer = await fetch(resolve('/figures/rows.json'));
			if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
			const packed: PackedAll = await answer.json();
			const { measures, revisions } = packed;
			this.current = { ...unpackRows(packed), measures, revisions };
		} catch {
			this.failed = true;
			this.#asked = false;
		}
	}
}

export const all = new AllRows();

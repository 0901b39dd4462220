/**
 * What was published after a day: claims that are new since then, those among them that revise an
 * earlier claim, and earlier claims that their own side corrected at some later time.
 */
import { LATER_FLAG } from './dataset-as-of';
import type { IndexedDataset } from './indexed';
import type { ClaimRow } from './rows';
import type { Figure } from './types';

/** A number with its bounds: what a reader needs to see that it changed. */
export type FigureShown = Pick<
	Figure,
	'measure_id' | 'value' | 'value_high' | 'qualifier' | 'wording'
>;

/** The claim that is replaced, with its numbers. */
export interface Replaced {
	readonly row: ClaimRow;
	readonly figures: readonly FigureShown[];
}

export interface NewClaim {
	readonly row: ClaimRow;
	/** Its numbers, where it revises others. */
	readonly figures: readonly FigureShown[];
	/** Earlier claims that it revises. */
	readonly revises: readonly Replaced[];
}

export interface Since {
	/** Newest first. */
	readonly added: readonly NewClaim[];
	/** Claims published by the day that were corrected later, on a day that is not recorded. */
	readonly corrected: readonly ClaimRow[];
	/** Claims without any date, which belong on neither side of a day. */
	readonly undated: number;
}

const figuresOf = (data: IndexedDataset, claimId: string): FigureShown[] =>
	(data.figuresByClaim.get(claimId) ?? []).map(
		({ measure_id, value, value_high, qualifier, wording }) => ({
			measure_id,
			value,
			value_high,
			qualifier,
			wording
		})
	);

function newClaim(data: IndexedDataset, row: ClaimRow): NewClaim {
	const revises = (data.claimById.get(row.id)?.revises ?? []).flatMap((id): Replaced[] => {
		const earlier = data.claimRowById.get(id);
		return earlier ? [{ row: earlier, figures: figuresOf(data, id) }] : [];
	});
	return { row, revises, figures: revises.length > 0 ? figuresOf(data, row.id) : [] };
}

/**
 * @param data the dataset as it is now
 * @param since ISO day; what was published on it is known already
 */
export function claimsSince(data: IndexedDataset, since: string): Since {
	const dated = data.claimRows.filter((row) => row.publishedBy !== null);
	const after = dated.filter((row) => (row.publishedBy ?? '') > since);
	const revised = new Set(data.claims.flatMap((claim) => claim.revises));
	return {
		added: after
			.sort((a, b) => (b.publishedBy ?? '').localeCompare(a.publishedBy ?? ''))
			.map((row) => newClaim(data, row)),
		corrected: dated.filter(
			({ id, publishedBy, flags }) =>
				(publishedBy ?? '') <= since && flags.includes(LATER_FLAG) && !revised.has(id)
		),
		undated: data.claimRows.length - dated.length
	};
}

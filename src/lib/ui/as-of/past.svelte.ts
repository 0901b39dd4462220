/**
 * A page as it would have been on a day. While there is no day, the page is the one that came with the
 * address; with a day, the same function that made it while building makes it again from the rows of
 * that day. Between the two nothing is shown: an old view under a new date would be wrong.
 */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Parts } from './fetch';

/** Makes the page from a dataset; may fetch its code first. */
export type Make<View> = (data: IndexedDataset) => View | Promise<View>;

export interface Then<View> {
	readonly day: string;
	/** The page it stands for, as it came with the address. */
	readonly of: View;
	readonly view: View;
	readonly shown: number;
	readonly hidden: number;
	/** First and last day on which anything in the data was published. */
	readonly span: { readonly first: string; readonly last: string } | null;
}

/** What a page tells about itself; read again whenever one of them changes. */
export interface Wanted<View> {
	readonly day: string | null;
	/** The page as it came with the address. */
	readonly today: View;
	readonly make: Make<View>;
	/** Whether counts of words are needed. */
	readonly parts: Parts;
}

export class Past<View> {
	failed = $state(false);
	#made: Then<View> | null = $state.raw(null);
	#asked = 0;
	readonly #wanted: () => Wanted<View>;

	constructor(wanted: () => Wanted<View>) {
		this.#wanted = wanted;
		$effect(() => void this.#show(wanted()));
	}

	/** The page of the day that is asked for; null without a day, and until it is made. */
	get then(): Then<View> | null {
		const { day, today } = this.#wanted();
		return this.#made?.day === day && this.#made.of === today ? this.#made : null;
	}

	again(): void {
		void this.#show(this.#wanted());
	}

	/** An answer that comes late, for another day or page, is dropped. */
	async #show(wanted: Wanted<View>): Promise<void> {
		const turn = ++this.#asked;
		this.failed = false;
		if (wanted.day === null) return;
		try {
			const { pageOf } = await import('./page-of');
			const made = await pageOf(wanted.day, wanted);
			if (turn === this.#asked) this.#made = made;
		} catch {
			if (turn === this.#asked) this.failed = true;
		}
	}
}

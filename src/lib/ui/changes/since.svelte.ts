/** The list of changes for the days in the address, made in the browser once one is asked for. */
import { datasetAsOf } from '$lib/dataset/dataset-as-of';
import { fetchDataset } from '../as-of/fetch';
import { changesPage, type ChangesPage } from './changes-page';

export interface Days {
	readonly since: string | null;
	readonly asof: string | null;
}

interface Made extends Days {
	readonly page: ChangesPage;
}

export class ChangesSince {
	failed = $state(false);
	#made: Made | null = $state.raw(null);
	#asked = 0;
	readonly #days: () => Days | null;

	/** @param days null while the list that came with the page is enough */
	constructor(days: () => Days | null) {
		this.#days = days;
		$effect(() => void this.#make(days()));
	}

	get page(): ChangesPage | null {
		const days = this.#days();
		const made = this.#made;
		return made?.since === days?.since && made?.asof === days?.asof ? (made?.page ?? null) : null;
	}

	again(): void {
		void this.#make(this.#days());
	}

	async #make(days: Days | null): Promise<void> {
		const turn = ++this.#asked;
		this.failed = false;
		if (days === null) return;
		try {
			const data = await fetchDataset('claims');
			const page = changesPage(datasetAsOf(data, days.asof), days.since);
			if (turn === this.#asked) this.#made = { ...days, page };
		} catch {
			if (turn === this.#asked) this.failed = true;
		}
	}
}

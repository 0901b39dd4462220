/**
 * The view a reader has chosen, kept in the address so that a link shows the same.
 *
 *   const selection = new Selection({ scale: oneOf(['linear', 'log'], 'linear') });
 *   selection.values.scale            // read: reactive, the fallbacks while prerendering
 *   selection.set({ scale: 'log' })   // write: changes the address without a new history entry
 *   <UrlNotice notices={selection.notices} />
 *
 * The address is read after hydration, because prerendered pages know no query.
 */
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { defaults, readParams, writeParams, type Notice, type Spec, type Values } from './params';

export class Selection<S extends Spec> {
	values: Values<S> = $state.raw() as Values<S>;
	notices: readonly Notice[] = $state.raw([]);
	readonly #spec: S;
	#ready = false;

	constructor(spec: S) {
		this.#spec = spec;
		this.values = defaults(spec);
		$effect(() => {
			// Runs after hydration, and again when a link or the back button changes the query. The address
			// itself is read: what `set` wrote is not in `page.url`, and a part made later must know it.
			void page.url.search;
			const read = readParams(this.#spec, Selection.#search());
			this.values = read.values;
			this.notices = read.notices;
			this.#ready = true;
		});
	}

	/** Changes some values and the address with them. */
	set(change: Partial<Values<S>>): void {
		this.values = { ...this.values, ...change };
		this.notices = this.notices.filter((notice) => !(notice.name in change));
		if (!this.#ready) return;
		const search = writeParams(this.#spec, this.values, Selection.#search()).toString();
		replaceState(`${location.pathname}${search && `?${search}`}${location.hash}`, page.state);
	}

	/** The query as it stands, with parameters that are not ours. */
	static #search(): URLSearchParams {
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- written once and thrown away
		return new URLSearchParams(location.search);
	}

	/** Back to the view without parameters. */
	reset(): void {
		this.set(defaults(this.#spec));
	}
}

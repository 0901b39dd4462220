import { fetchForm, formReady } from './extra';
import type { ChartForm } from './model';

type Render = typeof import('./render');

/**
 * Chart.js and the painters, fetched when the first chart comes near the screen: text and tables are
 * read before. Once here, every later chart is drawn at once. A few forms bring code of their own,
 * fetched with the first chart of that form.
 */
class Engine {
	#render: Render | null = $state.raw(null);
	/** Forms that have been asked for and are here. */
	#forms: readonly ChartForm[] = $state.raw([]);
	readonly #asked = new Set<ChartForm>();

	/** The engine, when it can draw this form. */
	for(form: ChartForm): Render | null {
		return this.#forms.includes(form) ? this.#render : null;
	}

	/** Fetches the engine once; `onfail` hears of it when it cannot be had. */
	ask(form: ChartForm, onfail?: (error: unknown) => void): void {
		if (this.#asked.has(form)) return;
		this.#asked.add(form);
		Promise.all([import('./render'), formReady(form) ? undefined : fetchForm(form)]).then(
			([render]) => {
				this.#render = render;
				this.#forms = [...this.#forms, form];
			},
			(error: unknown) => {
				this.#asked.delete(form);
				onfail?.(error);
			}
		);
	}
}

export const engine = new Engine();
export type { Render };

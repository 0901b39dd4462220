type Render = typeof import('./render');

/**
 * Chart.js and the painters, fetched when the first chart comes near the screen: text and tables are
 * read before. Once here, every later chart is drawn at once.
 */
class Engine {
	current: Render | null = $state.raw(null);
	#asked = false;

	/** Fetches the engine once; `onfail` hears of it when it cannot be had. */
	ask(onfail?: (error: unknown) => void): void {
		if (this.#asked) return;
		this.#asked = true;
		import('./render').then(
			(render) => (this.current = render),
			(error: unknown) => {
				this.#asked = false;
				onfail?.(error);
			}
		);
	}
}

export const engine = new Engine();
export type { Render };

import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { PRINT, themeFrom, type Theme } from './theme';

/**
 * The theme in force, as reactive state: follows the system's light and dark, `data-theme` on the
 * root element, fonts that arrive late, and print.
 */
class CurrentTheme {
	#printing = false;
	#fontLoads = 0;
	/** Asked for by every chart; reading it from the page takes a layout of its styles. */
	#screen: Theme | null = null;

	#subscribe = createSubscriber((announce) => {
		const update = (): void => {
			this.#screen = null;
			announce();
		};
		this.#screen = null;
		const root = document.documentElement;
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const paper = matchMedia('print');
		const printing = (now: boolean): void => {
			if (now === this.#printing) return;
			this.#printing = now;
			update();
			// The browser takes its picture right after this event: draw before it does.
			flushSync();
		};
		const before = (): void => printing(true);
		const after = (): void => printing(false);
		const change = (): void => printing(paper.matches);
		const observer = new MutationObserver(update);
		observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
		dark.addEventListener('change', update);
		paper.addEventListener('change', change);
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		const loaded = (): void => {
			this.#fontLoads += 1;
			update();
		};
		document.fonts.addEventListener('loadingdone', loaded);
		return () => {
			observer.disconnect();
			document.fonts.removeEventListener('loadingdone', loaded);
			dark.removeEventListener('change', update);
			paper.removeEventListener('change', change);
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
		};
	});

	get current(): Theme {
		this.#subscribe();
		if (this.#printing) return PRINT;
		return (this.#screen ??= this.#read());
	}

	#read(): Theme {
		const style = getComputedStyle(document.documentElement);
		const found = themeFrom((token) => style.getPropertyValue(token));
		// Chart.js remembers widths of text by the font's name. A name that grows when a font has come
		// (the browser skips what it does not know) makes it measure again, or long numbers are cut off.
		return { ...found, sans: `${found.sans}, loaded-${this.#fontLoads}` };
	}
}

export const theme = new CurrentTheme();
